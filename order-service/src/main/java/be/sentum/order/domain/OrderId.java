package be.sentum.order.domain;

import java.util.UUID;

/** The id of an order, UUID version 7: later orders have greater ids. */
public record OrderId(UUID value) {}
