package be.sentum.order.domain.gift;

import java.util.UUID;

/**
 * The pseudonym of a person an order is for, other than its buyer (REQ-ORD-05): one for each order. Rights requests of
 * that person are about it, as those of a customer are about the customer's id.
 */
public record RecipientId(UUID value) {}
