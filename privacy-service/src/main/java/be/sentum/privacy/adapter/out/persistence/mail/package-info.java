/** Mails taken in, and how far the mailbox is read. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.mail;

import org.jspecify.annotations.NullMarked;
