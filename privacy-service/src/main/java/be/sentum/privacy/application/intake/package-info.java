/** Takes requests in: from staff, from the mailbox; acknowledges them and lets an officer understand them. */
@NullMarked
package be.sentum.privacy.application.intake;

import org.jspecify.annotations.NullMarked;
