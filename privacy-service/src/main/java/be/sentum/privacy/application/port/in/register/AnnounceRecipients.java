package be.sentum.privacy.application.port.in.register;

/** Tells the services of every recipient that changed since the last time; once, whatever the number of replicas. */
public interface AnnounceRecipients {
    int handle();
}
