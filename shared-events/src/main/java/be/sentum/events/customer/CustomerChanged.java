package be.sentum.events.customer;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Some fields of a customer changed; their names, never their values. */
public record CustomerChanged(UUID subjectId, long version, List<String> changedFields, Instant changedAt)
        implements PersonEvent {}
