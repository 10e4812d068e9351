package be.sentum.events.privacy;

/**
 * Something a human has to look at before an erasure: open_order, unpaid_invoice, legal_hold, restriction; and how
 * many.
 */
public record Blocker(String code, int count) {}
