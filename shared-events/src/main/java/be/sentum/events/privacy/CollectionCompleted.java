package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A service has answered a collection whole.
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param service short name of the answering service
 * @param status whether it held anything: completed, no_data
 * @param fragments how many fragments it sent
 * @param rows how many rows they hold
 * @param sha256 SHA-256 over the plain fragments in order, in hexadecimal
 * @param completedAt when, UTC
 */
public record CollectionCompleted(
        UUID requestId,
        UUID subjectId,
        String service,
        String status,
        int fragments,
        int rows,
        String sha256,
        Instant completedAt)
        implements PersonEvent {}
