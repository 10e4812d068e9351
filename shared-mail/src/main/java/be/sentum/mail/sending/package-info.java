/** Takes letters from the queue and hands them to the mail server. */
@NullMarked
package be.sentum.mail.sending;

import org.jspecify.annotations.NullMarked;
