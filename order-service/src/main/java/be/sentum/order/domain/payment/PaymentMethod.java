package be.sentum.order.domain.payment;

/** Paid first, or on invoice after delivery. Only the latter ever leads to a solvency check. */
public enum PaymentMethod {
    PREPAID,
    INVOICE
}
