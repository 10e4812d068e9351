package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;

/**
 * A human looked and did not grant payment after delivery; the buyer may still pay first.
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param rejectedAt when, UTC
 * @param step its place in the order's timeline
 */
public record OrderRejected(UUID orderId, UUID subjectId, Instant rejectedAt, OrderStep step)
        implements OrderStepEvent {}
