package be.sentum.events.privacy.retention;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A service's receipt: it holds on to its part, or does not any more.
 *
 * @param holdId the hold
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param service short name of the answering service
 * @param state what is so there now
 * @param notedAt when, UTC
 */
public record LegalHoldNoted(UUID holdId, UUID subjectId, String service, String state, Instant notedAt)
        implements PersonEvent {}
