package be.sentum.order.domain.payment;

/** What the buyer may choose when an order cannot be paid on invoice at once (REQ-ADM-01). */
public enum PaymentChoice {
    /** Pay first after all. */
    PREPAID,
    /** Have a human look at payment on invoice. */
    HUMAN_REVIEW
}
