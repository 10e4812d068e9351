package be.sentum.privacy.application.port.out.register;

import be.sentum.privacy.domain.register.Recipient;

/** Tells the services whom they may disclose to; published with the transaction. */
@FunctionalInterface
public interface RecipientAnnouncements {
    void registered(Recipient recipient);
}
