package be.sentum.privacy.application.identity;

import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.identity.IdentityChecks;
import be.sentum.privacy.application.port.out.identity.IdentityLetters.Link;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.domain.identity.check.CheckId;
import be.sentum.privacy.domain.identity.check.CheckRules;
import be.sentum.privacy.domain.identity.check.IdentityCheck;
import be.sentum.privacy.domain.request.PrivacyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Makes the question for proof: a new link takes the place of an older one. Only its fingerprint is kept. */
@ApplicationScoped
public class Asking {

    private final IdentityChecks checks;
    private final Fingerprints fingerprints;
    private final CheckRules rules;
    private final NewIds ids;
    private final InstantSource clock;

    Asking(IdentityChecks checks, Fingerprints fingerprints, CheckRules rules, NewIds ids, InstantSource clock) {
        this.checks = checks;
        this.fingerprints = fingerprints;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param to where the link goes; null when an officer puts the question in another way */
    public Link ask(PrivacyRequest request, @Nullable Contact to, @Nullable String doubt) {
        checks.newest(request.id()).ifPresent(older -> {
            older.end();
            checks.save(older);
        });
        String token = fingerprints.newToken();
        IdentityCheck check = IdentityCheck.ask(
                new CheckId(ids.next()),
                request.id(),
                fingerprints.of(token),
                to == null ? null : fingerprints.of(to.address()),
                doubt,
                clock.instant(),
                rules);
        checks.add(check);
        return new Link(check.id(), token, check.question().linkUntil());
    }
}
