package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks every service for all it holds about a subject.
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param scope which right is exercised (Art. 15 or 20): access, portability
 * @param publicKey Tink keyset (JSON, HPKE) made for this request: what is sealed with it, only this request can open
 * @param language language the answer is read in: labels come in it. Absent: English
 * @param only tables asked for, as service.table (REQ-ACC-08). Absent: everything; a service that is not named hands over nothing
 */
public record CollectRequested(
        UUID requestId,
        UUID subjectId,
        String scope,
        String publicKey,
        @Nullable String language,
        @Nullable List<String> only)
        implements PersonEvent {

    /** Everything, in English. */
    public CollectRequested(UUID requestId, UUID subjectId, String scope, String publicKey) {
        this(requestId, subjectId, scope, publicKey, null, null);
    }
}
