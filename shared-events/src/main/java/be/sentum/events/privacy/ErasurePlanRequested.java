package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.util.UUID;

/** Asks every service what an erasure would do, without doing anything. */
public record ErasurePlanRequested(UUID requestId, UUID subjectId) implements PersonEvent {}
