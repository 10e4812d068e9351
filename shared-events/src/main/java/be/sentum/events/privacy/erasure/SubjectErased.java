package be.sentum.events.privacy.erasure;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the erasure ledger: kept for ever, so that a database restored from a backup erases again by itself
 * (REQ-ERA-07). Holds the pseudonymous id only.
 *
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param requestId the rights request this belongs to
 * @param erasedAt when the last receipt was in, UTC
 */
public record SubjectErased(UUID subjectId, UUID requestId, Instant erasedAt) implements PersonEvent {}
