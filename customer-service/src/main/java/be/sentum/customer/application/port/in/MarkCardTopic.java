package be.sentum.customer.application.port.in;

/**
 * Writes a marker to every partition of the card topic, so that even an idle one compacts in time and an erased card
 * leaves the log (architecture, section 4).
 */
public interface MarkCardTopic {

    /** Does nothing while another replica does it. */
    void handle();
}
