package be.sentum.consent.application.port.in.upkeep;

/**
 * Tells the copies of other services up to when they know every decision (REQ-CON-05), and what holds where nothing was
 * decided. Repeated every few seconds; a copy that hears nothing for 60 s answers denied.
 */
public interface MarkDecisions {

    void handle();
}
