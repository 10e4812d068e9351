package be.sentum.order.domain.payment;

/** What became of the wish to pay on invoice; rejected only ever by a human (REQ-ADM-01). */
public enum SolvencyOutcome {
    APPROVED,
    /** A human may look at what was assessed. */
    REFER,
    /** Nothing was assessed, because it may not be: there is nothing a human could look at (REQ-ADM-05, Art. 18, 21). */
    NOT_ASSESSED,
    REJECTED
}
