package be.sentum.order.domain.payment;

/** What became of the wish to pay on invoice; rejected only ever by a human (REQ-ADM-01). */
public enum SolvencyOutcome {
    APPROVED,
    REFER,
    REJECTED
}
