package be.sentum.order.domain.withdrawal;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;

/** How somebody names an order: by its id, or by the number that people use. */
public sealed interface OrderReference {

    record ById(OrderId id) implements OrderReference {}

    record ByNumber(OrderNumber number) implements OrderReference {}
}
