package be.sentum.order.domain.returns;

/** Why goods came back: a code, so that nobody writes about persons here. */
public enum ReturnReason {
    WITHDRAWAL,
    DEFECTIVE,
    DAMAGED,
    WRONG_ITEM,
    GOODWILL
}
