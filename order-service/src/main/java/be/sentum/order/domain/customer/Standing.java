package be.sentum.order.domain.customer;

/** How a customer must be treated right now. */
public enum Standing {
    /** Known, and nothing stands in the way. */
    GOOD,
    /** No card of such a customer has arrived here. */
    UNKNOWN,
    /** Erased: nothing may be written about this id again (REQ-ERA-07). */
    ERASED,
    /** Handling of this customer's orders is restricted (REQ-RES-02). */
    RESTRICTED
}
