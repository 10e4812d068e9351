package be.sentum.billing.domain;

import java.util.UUID;

/** A customer: the pseudonym all services share. After an erasure, the invoices here are the only place with it. */
public record CustomerId(UUID value) {}
