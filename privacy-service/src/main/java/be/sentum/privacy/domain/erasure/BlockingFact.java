package be.sentum.privacy.domain.erasure;

/** Something a human looks at before an erasure: {@code open_order}, {@code unpaid_invoice}; and how many. */
public record BlockingFact(String code, int count) {}
