package be.sentum.privacy.application.identity;

import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.application.port.out.identity.KnownFacts;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.identity.check.IdentityCheck;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who could have been asked, and about whom facts are right. */
@ApplicationScoped
class Candidates {

    /** Compared with when there is nobody, so that the answer takes as long (REQ-SEC-08). */
    private static final SubjectId NOBODY = new SubjectId(new UUID(0, 0));

    private final KnownContacts contacts;
    private final KnownFacts facts;
    private final Fingerprints fingerprints;

    Candidates(KnownContacts contacts, KnownFacts facts, Fingerprints fingerprints) {
        this.contacts = contacts;
        this.facts = facts;
        this.fingerprints = fingerprints;
    }

    /**
     * The customers with the address that the link went to; of these the one an officer named, if any: a link proves
     * control of that address and of no other.
     */
    List<SubjectId> of(PrivacyRequest request, IdentityCheck check) {
        String address = check.question().address();
        List<SubjectId> withAddress = address == null ? List.of() : contacts.withAddress(address);
        return withAddress.stream()
                .filter(s -> request.subject().map(s::equals).orElse(true))
                .toList();
    }

    /** Those about whom every single fact is right: one right and one wrong is wrong. */
    List<SubjectId> matching(List<SubjectId> candidates, List<Fact> given) {
        if (candidates.isEmpty()) {
            knowsAll(NOBODY, given);
        }
        return candidates.stream().filter(s -> knowsAll(s, given)).toList();
    }

    /** Looks at every fact, also after a wrong one. */
    private boolean knowsAll(SubjectId subject, List<Fact> given) {
        boolean all = !given.isEmpty();
        for (Fact fact : given) {
            all &= facts.knows(subject, fact.kind(), fingerprints.of(subject, fact));
        }
        return all;
    }
}
