package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.util.UUID;

/** Orders every service to erase a subject now, as its inventory says. */
public record ErasureOrdered(UUID requestId, UUID subjectId) implements PersonEvent {}
