package be.sentum.customer.domain;

/**
 * How much a customer may hold; more is refused ({@code too_many}).
 *
 * @param addresses in one list
 * @param statements in all
 */
public record CustomerLimits(int addresses, int statements) {}
