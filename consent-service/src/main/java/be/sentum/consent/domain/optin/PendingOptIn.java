package be.sentum.consent.domain.optin;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.suppression.SealedAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant that waits for the link in a mail. The link proves that whoever owns the address agrees; without it nothing
 * is granted.
 *
 * @param guardian whose address the link went to, when it is a guardian's; absent for the person's own
 * @param until when the link stops working
 */
public record PendingOptIn(
        UUID id,
        SubjectId subject,
        PurposeCode purpose,
        Shown shown,
        Evidence evidence,
        @Nullable SealedAddress guardian,
        Instant askedAt,
        Instant until) {

    public PendingOptIn {
        askedAt = askedAt.truncatedTo(ChronoUnit.MICROS);
        until = until.truncatedTo(ChronoUnit.MICROS);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
