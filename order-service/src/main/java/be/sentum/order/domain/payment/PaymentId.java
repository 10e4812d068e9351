package be.sentum.order.domain.payment;

import java.util.UUID;

/** A payment, by billing's id for it: the same id twice is the same money. */
public record PaymentId(UUID value) {}
