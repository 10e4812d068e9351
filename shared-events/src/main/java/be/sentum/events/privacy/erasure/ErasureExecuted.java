package be.sentum.events.privacy.erasure;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A service's receipt for an erasure, field by field. Repeating the command returns the same receipt.
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param service short name of the answering service
 * @param status whether it held anything: completed, no_data
 * @param outcomes what happened to each field it held
 * @param completedAt when, UTC
 */
public record ErasureExecuted(
        UUID requestId, UUID subjectId, String service, String status, List<FieldOutcome> outcomes, Instant completedAt)
        implements PersonEvent {}
