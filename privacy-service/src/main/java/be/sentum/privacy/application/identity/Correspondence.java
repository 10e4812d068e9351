package be.sentum.privacy.application.identity;

import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.request.PrivacyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Where letters about a case go: to the known address of the person it is about; to the address it came from while
 * nobody knows whose it is. In the language of the case. Empty when there is no address: an officer writes by post.
 */
@ApplicationScoped
public class Correspondence {

    private final KnownContacts contacts;

    Correspondence(KnownContacts contacts) {
        this.contacts = contacts;
    }

    public Optional<Contact> about(PrivacyRequest request) {
        return request.subject()
                .map(contacts::of)
                .orElseGet(() -> MailAddress.in(request.intake().contact())
                        .map(address -> new Contact(address, request.intake().language())))
                .map(known -> new Contact(known.address(), request.intake().language()));
    }
}
