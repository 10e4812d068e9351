package be.sentum.privacy.fakes.recipient;

import be.sentum.privacy.application.port.out.recipient.RecipientContacts;
import be.sentum.privacy.domain.recipient.Contact;
import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.register.Recipient.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Contacts in a map; a recipient is known once it is registered here. */
public class InMemoryRecipientContacts implements RecipientContacts {

    private final Map<String, Contact> contacts = new HashMap<>();

    public void registered(String code, Role role) {
        contacts.put(code, new Contact(code, code + " NV", role, Ways.NONE));
    }

    @Override
    public Optional<Contact> of(String recipient) {
        return Optional.ofNullable(contacts.get(recipient));
    }

    @Override
    public Map<String, Ways> ways() {
        return contacts.values().stream().collect(Collectors.toMap(Contact::code, Contact::ways));
    }

    @Override
    public void keep(String recipient, Ways ways) {
        contacts.computeIfPresent(recipient, (code, known) -> new Contact(code, known.legalName(), known.role(), ways));
    }
}
