/** Tests of the sender. */
@NullMarked
package be.sentum.mail.sending;

import org.jspecify.annotations.NullMarked;
