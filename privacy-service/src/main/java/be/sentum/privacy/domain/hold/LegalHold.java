package be.sentum.privacy.domain.hold;

import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Data of a person that are kept for a legal claim, whatever their last day (REQ-RET-03, Art. 17(3)(e)).
 *
 * @param caseRef the file it is for; names nobody
 * @param reviewOn the day by which somebody looks again whether it is still needed
 * @param reason why; gone after an erasure
 * @param placedBy an officer's log-in
 * @param release absent as long as it is on
 */
public record LegalHold(
        HoldId id,
        String caseRef,
        SubjectId subject,
        HoldScope scope,
        LocalDate reviewOn,
        @Nullable String reason,
        String placedBy,
        Instant placedAt,
        @Nullable Release release) {

    /** Nothing is held for longer without a human looking again. */
    public static final Period LONGEST = Period.ofMonths(12);

    /** Who ended it, and when. */
    public record Release(String by, Instant at) {}

    public boolean isOpen() {
        return release == null;
    }

    /** Whether the day by which it was to be looked at is past. */
    public boolean isReviewOverdue(LocalDate today) {
        return isOpen() && reviewOn.isBefore(today);
    }

    public LegalHold reviewed(LocalDate next) {
        return new LegalHold(id, caseRef, subject, scope, next, reason, placedBy, placedAt, release);
    }

    public LegalHold released(Release by) {
        return new LegalHold(id, caseRef, subject, scope, reviewOn, reason, placedBy, placedAt, by);
    }
}
