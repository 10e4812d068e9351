package be.sentum.billing.domain.customer;

/** Whom an invoice is for. A sole trader is a person: the law protects them as one. */
public enum Kind {
    PERSON,
    COMPANY
}
