package be.sentum.order.domain.progress;

import java.time.Instant;

/** An order came into a state, when and why. */
public record TimelineEntry(OrderStatus status, Instant at, Cause cause) {}
