package be.sentum.events.order;

import be.sentum.events.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A payment for an order that is over: the buyer is to have it back.
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param paymentId the payment, by billing's id
 * @param amount what was paid
 * @param unwantedAt when, UTC
 * @param step its place in the order's timeline
 */
public record OrderPaymentUnwanted(
        UUID orderId, UUID subjectId, UUID paymentId, Money amount, Instant unwantedAt, OrderStep step)
        implements OrderStepEvent {}
