package be.sentum.order.domain;

/** What came of asking for a change of an order that is kept. */
public sealed interface OrderChange {

    /** @param order as it is kept now */
    record Changed(Order order) implements OrderChange {}

    record Refused(Rejection reason) implements OrderChange {}
}
