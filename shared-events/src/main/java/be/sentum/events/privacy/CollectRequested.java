package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.util.UUID;

/**
 * Asks every service for all it holds about a subject. scope is access or portability; publicKey a Tink keyset (JSON,
 * HPKE) made for this request: what is sealed with it, only this request can open.
 */
public record CollectRequested(UUID requestId, UUID subjectId, String scope, String publicKey) implements PersonEvent {}
