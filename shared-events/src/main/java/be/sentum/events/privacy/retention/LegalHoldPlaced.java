package be.sentum.events.privacy.retention;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is kept of a person for a legal claim, whatever its last day (REQ-RET-03).
 *
 * @param holdId the hold; told twice it is the same one
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param services services it is about, by short name; empty means every one
 * @param categories categories of data it is about: transaction; empty means every one
 * @param placedAt since when, UTC
 */
public record LegalHoldPlaced(
        UUID holdId, UUID subjectId, List<String> services, List<String> categories, Instant placedAt)
        implements PersonEvent {}
