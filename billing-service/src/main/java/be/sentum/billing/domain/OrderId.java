package be.sentum.billing.domain;

import java.util.UUID;

/** An order of order-service. */
public record OrderId(UUID value) {}
