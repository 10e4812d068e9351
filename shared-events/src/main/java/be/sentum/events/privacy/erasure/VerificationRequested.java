package be.sentum.events.privacy.erasure;

import be.sentum.events.PersonEvent;
import java.util.UUID;

/**
 * Asks every service to search again for a subject after an erasure (REQ-ERA-05).
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 */
public record VerificationRequested(UUID requestId, UUID subjectId) implements PersonEvent {}
