package be.sentum.customer.domain.account;

/** Why an account was closed. */
public enum ClosureReason {
    OWNER,
    INACTIVITY
}
