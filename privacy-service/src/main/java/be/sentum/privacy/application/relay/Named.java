package be.sentum.privacy.application.relay;

import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.relay.GivenIdentity;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a controller means. What it gives is a claim: it says where the question for proof goes, and nothing more. */
@ApplicationScoped
class Named {

    private final KnownContacts contacts;
    private final Persons persons;

    Named(KnownContacts contacts, Persons persons) {
        this.contacts = contacts;
        this.persons = persons;
    }

    /** An address that was given in clear: whoever reads mail there is asked. */
    Optional<MailAddress> address(List<GivenIdentity> given) {
        return given.stream()
                .filter(GivenIdentity.Email.class::isInstance)
                .map(identity -> ((GivenIdentity.Email) identity).address())
                .findFirst();
    }

    /** The one person that all other identities name; empty when they name nobody, several, or different ones. */
    Optional<SubjectId> person(List<GivenIdentity> given) {
        Set<SubjectId> all = null;
        for (GivenIdentity identity : given) {
            Set<SubjectId> named = new HashSet<>(namedBy(identity));
            if (all != null) {
                named.retainAll(all);
            }
            all = named;
        }
        return all == null || all.size() != 1
                ? Optional.empty()
                : all.stream().filter(this::isKnown).findFirst();
    }

    private List<SubjectId> namedBy(GivenIdentity identity) {
        return switch (identity) {
            case GivenIdentity.CustomerId customer -> List.of(customer.id());
            case GivenIdentity.EmailSha256 email -> contacts.withAddressSha256(email.hex());
            case GivenIdentity.Email email -> List.of();
        };
    }

    private boolean isKnown(SubjectId person) {
        return persons.standing(person) == Persons.Standing.KNOWN;
    }
}
