package be.sentum.consent.application.port.in.purpose;

/** Tells the other services of every purpose that changed since the last time; once, whatever the number of replicas. */
@FunctionalInterface
public interface AnnouncePurposes {
    void handle();
}
