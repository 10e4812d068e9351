package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * The order will be delivered: it is paid, or deferred payment was granted.
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param confirmedAt when, UTC
 */
public record OrderConfirmed(UUID orderId, UUID subjectId, Instant confirmedAt) implements PersonEvent {}
