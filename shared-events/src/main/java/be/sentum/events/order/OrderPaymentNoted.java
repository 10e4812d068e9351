package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;

/**
 * A payment that did not change where the order stands: part of what is due, or nothing was awaited.
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param paymentId the payment, by billing's id
 * @param notedAt when, UTC
 * @param step its place in the order's timeline
 */
public record OrderPaymentNoted(UUID orderId, UUID subjectId, UUID paymentId, Instant notedAt, OrderStep step)
        implements OrderStepEvent {}
