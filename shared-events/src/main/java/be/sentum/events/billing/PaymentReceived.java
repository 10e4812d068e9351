package be.sentum.events.billing;

import be.sentum.events.Money;
import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Money came in for an order. Told once for each payment, also for one that nobody asked for: a second one, one that is
 * too much, or one for an order that is cancelled.
 *
 * @param paymentId the payment
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param amount what came in
 * @param outstanding what is still to be paid after it, VAT included; 0.00: paid in full
 * @param occurredAt when it was noted, UTC
 */
public record PaymentReceived(
        UUID paymentId, UUID orderId, UUID subjectId, Money amount, Money outstanding, Instant occurredAt)
        implements PersonEvent {}
