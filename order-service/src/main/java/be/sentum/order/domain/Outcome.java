package be.sentum.order.domain;

/** What came of asking an order to change. */
public sealed interface Outcome {

    /** It changed; {@code event} tells the others. */
    record Changed(OrderEvent event) implements Outcome {}

    /** It changed, but nobody else needs to know. */
    record Noted() implements Outcome {}

    /** There was nothing to change: the same was told before, or it came too late to matter. */
    record Unchanged() implements Outcome {}

    record Refused(Rejection reason) implements Outcome {}
}
