package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.util.UUID;

/**
 * Asks every service for all it holds about a subject.
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param scope which right is exercised (Art. 15 or 20): access, portability
 * @param publicKey Tink keyset (JSON, HPKE) made for this request: what is sealed with it, only this request can open
 */
public record CollectRequested(UUID requestId, UUID subjectId, String scope, String publicKey) implements PersonEvent {}
