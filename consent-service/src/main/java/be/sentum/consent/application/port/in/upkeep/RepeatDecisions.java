package be.sentum.consent.application.port.in.upkeep;

/**
 * Publishes the next standing decisions again, so that whoever reads the topic from its beginning finds all of them
 * though the topic forgets (ADR 0015). Each has the version it had: readers that know it change nothing.
 */
public interface RepeatDecisions {

    /** How many were repeated; 0 while the round is complete and the next is not due, or another replica is at it. */
    int handle();
}
