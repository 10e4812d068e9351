package be.sentum.billing.domain.solvency.card;

/** All a machine may say: yes, or a human must look (REQ-ADM-01). There is no third value. */
public enum AutomaticOutcome {
    APPROVED,
    REFER
}
