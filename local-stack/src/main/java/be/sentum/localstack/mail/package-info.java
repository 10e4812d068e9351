/** The mail catcher as a process of its own. */
@NullMarked
package be.sentum.localstack.mail;

import org.jspecify.annotations.NullMarked;
