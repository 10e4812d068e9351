/** Mails and mailboxes in memory. */
@NullMarked
package be.sentum.privacy.fakes.intake;

import org.jspecify.annotations.NullMarked;
