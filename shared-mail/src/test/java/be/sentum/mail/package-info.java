/** Tests of letters on a real database and a real mail server. */
@NullMarked
package be.sentum.mail;

import org.jspecify.annotations.NullMarked;
