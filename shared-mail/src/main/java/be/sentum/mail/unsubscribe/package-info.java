/** The tokens of unsubscribe links: made by whoever writes the mail, read by whoever takes the objection. */
@NullMarked
package be.sentum.mail.unsubscribe;

import org.jspecify.annotations.NullMarked;
