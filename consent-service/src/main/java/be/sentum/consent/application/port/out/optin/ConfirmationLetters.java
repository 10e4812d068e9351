package be.sentum.consent.application.port.out.optin;

import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.suppression.MailAddress;

/** Asks by mail whether a grant is meant. */
public interface ConfirmationLetters {

    /** Leaves with the transaction. */
    void ask(PendingOptIn pending, String token, MailAddress address);
}
