package be.sentum.events.privacy.erasure;

/**
 * Something a human has to look at before an erasure.
 *
 * @param code what it is: open_order, unpaid_invoice, legal_hold, restriction_for_claim (open: more may come)
 * @param count how many of them
 */
public record Blocker(String code, int count) {}
