package be.sentum.order.domain.payment;

import be.sentum.order.domain.money.Money;

/**
 * Money that came in for an order, as billing booked it.
 *
 * @param settles nothing is left to pay after it
 */
public record Payment(PaymentId id, Money amount, boolean settles) {}
