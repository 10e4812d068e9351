package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.util.UUID;

/** Asks every service to search again for a subject after an erasure (REQ-ERA-05). */
public record VerificationRequested(UUID requestId, UUID subjectId) implements PersonEvent {}
