package be.sentum.events.privacy.erasure;

import be.sentum.events.PersonEvent;
import java.util.UUID;

/**
 * Asks every service what an erasure would do, without doing anything.
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 */
public record ErasurePlanRequested(UUID requestId, UUID subjectId) implements PersonEvent {}
