/** Tokens of unsubscribe links. */
@NullMarked
package be.sentum.mail.unsubscribe;

import org.jspecify.annotations.NullMarked;
