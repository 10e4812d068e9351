package be.sentum.customer.domain;

/**
 * How much a customer may hold.
 *
 * @param addresses at most; more in one request is refused ({@code too_many})
 */
public record CustomerLimits(int addresses) {}
