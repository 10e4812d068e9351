package be.sentum.order.domain.customer;

import java.util.UUID;

/** The customer's id: a pseudonym, the same in all services until erasure. */
public record CustomerId(UUID value) {}
