package be.sentum.privacy.application.port.out.recipient;

/** Calls a human about recipients. */
@FunctionalInterface
public interface NoticeAlarms {

    /** A recipient did not say that it knows, or cannot be reached (REQ-NTF-02). */
    void recipientSilent(String recipient, String change);
}
