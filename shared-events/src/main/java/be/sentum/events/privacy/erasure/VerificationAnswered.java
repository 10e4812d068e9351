package be.sentum.events.privacy.erasure;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a service still holds of a subject after the erasure.
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param service short name of the answering service
 * @param remainders what was still found; empty when nothing
 * @param verifiedAt when, UTC
 */
public record VerificationAnswered(
        UUID requestId, UUID subjectId, String service, List<Remainder> remainders, Instant verifiedAt)
        implements PersonEvent {}
