package be.sentum.events.privacy.erasure;

import be.sentum.events.PersonEvent;
import java.util.UUID;

/**
 * Orders every service to erase a subject now, as its inventory says.
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 */
public record ErasureOrdered(UUID requestId, UUID subjectId) implements PersonEvent {}
