package be.sentum.events.consent;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be done for a purpose changed for a person.
 *
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param purpose code of the purpose registry
 * @param medium the way of marketing it is about, where a person allows each by itself: sms, push (open: more may come);
 *     absent for the purpose's own decision
 * @param decision whether it may be pursued now: allowed, denied
 * @param reason why: granted, withdrawn, denied, objection, expired, never_asked (open: more may come)
 * @param version grows per person, purpose and medium; a version older than the known one is ignored
 * @param decidedAt when, UTC
 */
public record DecisionChanged(
        UUID subjectId,
        String purpose,
        @Nullable String medium,
        String decision,
        String reason,
        long version,
        Instant decidedAt)
        implements PersonEvent {

    /** About a purpose that is not allowed medium by medium, or its own decision. */
    public DecisionChanged(
            UUID subjectId, String purpose, String decision, String reason, long version, Instant decidedAt) {
        this(subjectId, purpose, null, decision, reason, version, decidedAt);
    }
}
