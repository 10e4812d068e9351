/** Letters about a case, by mail. */
@NullMarked
package be.sentum.privacy.adapter.out.mail;

import org.jspecify.annotations.NullMarked;
