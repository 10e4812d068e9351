package be.sentum.events.privacy.retention;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * What was held for a legal claim ends by its own rules again (REQ-RET-03).
 *
 * @param holdId the hold
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param releasedAt since when, UTC
 */
public record LegalHoldReleased(UUID holdId, UUID subjectId, Instant releasedAt) implements PersonEvent {}
