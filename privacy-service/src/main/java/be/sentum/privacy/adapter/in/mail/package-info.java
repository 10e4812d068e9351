/** The mailbox, read over IMAP, and mails read as far as the limits allow. */
@NullMarked
package be.sentum.privacy.adapter.in.mail;

import org.jspecify.annotations.NullMarked;
