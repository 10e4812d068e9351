/** What taking mail in needs: the words people use, and which mails were taken in already. */
@NullMarked
package be.sentum.privacy.application.port.out.intake;

import org.jspecify.annotations.NullMarked;
