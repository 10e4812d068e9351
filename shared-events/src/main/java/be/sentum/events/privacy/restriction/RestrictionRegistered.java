package be.sentum.events.privacy.restriction;

import be.sentum.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The register of restrictions: what holds of one now. A service whose database came back from a backup learns from it
 * what was ordered and lifted since. An erasure takes the person's entries back.
 *
 * @param restrictionId the key: one restriction; two of a person stand beside each other
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param state {@code standing} or {@code lifted}
 * @param ground why, by Art. 18(1): accuracy_contested, unlawful, needed_for_claim, objection_pending
 * @param categories which data, as the inventory names them; empty for all
 * @param purposes for which purposes they may not be used; empty for all
 * @param from since when it was ordered, UTC
 */
public record RestrictionRegistered(
        UUID restrictionId,
        UUID subjectId,
        String state,
        String ground,
        List<String> categories,
        List<String> purposes,
        Instant from)
        implements Event {

    @Override
    public String key() {
        return restrictionId.toString();
    }
}
