package be.sentum.events.customer;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A customer now exists.
 *
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param kind whether the customer is a natural person or a company: PERSON, COMPANY
 * @param registeredAt when, UTC
 */
public record CustomerRegistered(UUID subjectId, String kind, Instant registeredAt) implements PersonEvent {}
