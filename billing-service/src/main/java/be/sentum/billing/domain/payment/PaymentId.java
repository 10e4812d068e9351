package be.sentum.billing.domain.payment;

import java.util.UUID;

/** A payment that came in. */
public record PaymentId(UUID value) {}
