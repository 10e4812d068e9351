package be.sentum.events.customer;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Some fields of a customer changed; their names, never their values.
 *
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param version grows with each change; a version older than the known one is ignored
 * @param changedFields names of the changed fields, as on the card
 * @param changedAt when, UTC
 */
public record CustomerChanged(UUID subjectId, long version, List<String> changedFields, Instant changedAt)
        implements PersonEvent {}
