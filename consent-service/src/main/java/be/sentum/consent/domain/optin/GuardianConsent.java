package be.sentum.consent.domain.optin;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.suppression.SealedAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A guardian allowed one purpose for a child under 13 (REQ-CHD-01): an act of its own, on which the child's grant rests.
 *
 * @param guardian the address that confirmed, known by its keyed hash only
 */
public record GuardianConsent(
        UUID id, SubjectId child, PurposeCode purpose, Shown shown, SealedAddress guardian, Instant confirmedAt) {

    public GuardianConsent {
        confirmedAt = confirmedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
