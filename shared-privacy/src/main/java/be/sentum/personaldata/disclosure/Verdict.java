package be.sentum.personaldata.disclosure;

/** Whether something may leave; each service maps a refusal to the problem of the same code. */
public enum Verdict {
    ALLOWED,

    /** 403 {@code recipient_not_registered}: nobody registered this recipient for that purpose on this day. */
    RECIPIENT_NOT_REGISTERED,

    /** 403 {@code transfer_not_allowed}: it leaves the EEA and no valid mechanism carries it. */
    TRANSFER_NOT_ALLOWED
}
