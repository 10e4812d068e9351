package be.sentum.systemtests.faults.plan;

/** What is under way when a service dies. */
public enum Right {
    /** Asked for by a person, decided by an officer. */
    ERASURE,
    RESTRICTION,
    /** Erasure of several at once, by two officers. */
    CAMPAIGN,
    ACCESS
}
