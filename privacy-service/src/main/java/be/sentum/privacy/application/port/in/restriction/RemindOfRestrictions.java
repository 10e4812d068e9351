package be.sentum.privacy.application.port.in.restriction;

/**
 * Tells services again that have not answered, the later the rarer, and calls a human when one stays silent
 * (REQ-GEN-01). Safe on several replicas.
 */
public interface RemindOfRestrictions {

    /** Goes through what is overdue now; answers how many restrictions were told again. */
    int handle();
}
