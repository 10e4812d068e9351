package be.sentum.order.domain.timing;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.progress.OrderStatus;
import java.time.Instant;

/** An order that waits for us longer than it should, without whose it is; {@code since} is when it should have gone on. */
public record LateOrder(OrderId id, OrderNumber number, OrderStatus status, Instant since) {}
