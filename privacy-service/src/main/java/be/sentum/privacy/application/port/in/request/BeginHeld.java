package be.sentum.privacy.application.port.in.request;

/**
 * Begins what was held because a person asked too much at once, when its time has come: no more of it in a window than the
 * person may ask in one. Safe on several replicas.
 */
public interface BeginHeld {

    /** Goes through what is due now; answers how many cases are held no longer. */
    int handle();
}
