package be.sentum.billing.domain.solvency;

/** What a reviewer may decide, with reasons. */
public enum HumanDecision {
    APPROVED,
    REJECTED
}
