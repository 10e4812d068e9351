package be.sentum.privacy.application.identity;

import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.request.PrivacyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where letters about a case go, in the language of the case. Empty when there is no address: an officer writes by post. */
@ApplicationScoped
public class Correspondence {

    private final KnownContacts contacts;

    Correspondence(KnownContacts contacts) {
        this.contacts = contacts;
    }

    /**
     * Who is answered: the person it is about; a mandated agent or a parent who is to be answered; while nobody knows
     * whose case it is, whoever wrote.
     */
    public Optional<Contact> about(PrivacyRequest request) {
        return request.intake().answersAgent()
                ? written(request)
                : ofPerson(request).or(() -> written(request));
    }

    /**
     * The person's own address: the known one, and while nobody knows whose case it is the one that was written from.
     * Never an agent's, whose proof would be about somebody else.
     */
    public Optional<Contact> ofPerson(PrivacyRequest request) {
        if (request.subject().isPresent()) {
            return request.subject().flatMap(contacts::of).map(known -> inLanguage(request, known.address()));
        }
        return request.intake().onBehalf() == null ? written(request) : Optional.empty();
    }

    private static Optional<Contact> written(PrivacyRequest request) {
        return MailAddress.in(request.intake().contact()).map(address -> inLanguage(request, address));
    }

    private static Contact inLanguage(PrivacyRequest request, MailAddress address) {
        return new Contact(address, request.intake().language());
    }
}
