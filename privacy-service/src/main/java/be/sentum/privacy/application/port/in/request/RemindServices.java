package be.sentum.privacy.application.port.in.request;

/**
 * Asks services again that have not answered, the later the rarer, and calls a human when one stays silent
 * (REQ-GEN-01). Also what makes every step resume after a crash. Safe on several replicas.
 */
public interface RemindServices {

    /** Goes through what is overdue now; answers how many items were asked about again. */
    int handle();
}
