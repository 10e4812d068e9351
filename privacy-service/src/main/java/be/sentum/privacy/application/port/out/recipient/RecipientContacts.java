package be.sentum.privacy.application.port.out.recipient;

import be.sentum.privacy.domain.recipient.Contact;
import be.sentum.privacy.domain.recipient.Ways;
import java.util.Map;
import java.util.Optional;

/** How recipients are reached, also those whose registration has ended. */
public interface RecipientContacts {

    /** Empty for a code that was never registered. */
    Optional<Contact> of(String recipient);

    /** How those are reached of whom it is known, by code. */
    Map<String, Ways> ways();

    /** Replaces how it is reached. */
    void keep(String recipient, Ways ways);
}
