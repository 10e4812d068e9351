package be.sentum.privacy.application.intake;

import be.sentum.privacy.application.identity.Asking;
import be.sentum.privacy.application.identity.Correspondence;
import be.sentum.privacy.application.identity.IdentityPauses;
import be.sentum.privacy.application.port.out.identity.IdentityLetters;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Stage;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * REQ-DSR-02: says that a request came in, with its number and its days. What needs a known person brings the question
 * for proof with it, to everybody alike: who reads the letter does not learn whether we know anybody (REQ-SEC-08).
 */
@ApplicationScoped
public class Acknowledgements {

    private final Correspondence correspondence;
    private final Asking asking;
    private final IdentityPauses pauses;
    private final IdentityLetters letters;
    private final Inventories inventories;
    private final CaseProgress progress;

    Acknowledgements(
            Correspondence correspondence,
            Asking asking,
            IdentityPauses pauses,
            IdentityLetters letters,
            Inventories inventories,
            CaseProgress progress) {
        this.correspondence = correspondence;
        this.asking = asking;
        this.pauses = pauses;
        this.letters = letters;
        this.inventories = inventories;
        this.progress = progress;
    }

    /** Nothing without an address: an officer writes by post. */
    public void send(PrivacyRequest request) {
        correspondence.about(request).ifPresent(to -> send(request, to));
    }

    /** Only the question, in a case acknowledged before it was understood; nothing when nothing waits for proof. */
    public void ask(PrivacyRequest request) {
        if (waitsForProof(request)) {
            correspondence.ofPerson(request).ifPresent(to -> {
                letters.asked(request, to, asking.ask(request, to, null));
                asked(request);
            });
        }
    }

    private void send(PrivacyRequest request, Contact to) {
        if (waitsForProof(request)) {
            letters.received(request, to, asking.ask(request, to, null));
            asked(request);
        } else {
            letters.received(request, to);
        }
    }

    private static boolean waitsForProof(PrivacyRequest request) {
        return request.intake().onBehalf() == null
                && request.items().stream().anyMatch(i -> i.stage() == Stage.AWAITING_IDENTITY);
    }

    private void asked(PrivacyRequest request) {
        var events = request.identify(request.identity().asked(), inventories.roster());
        pauses.begin(request);
        progress.follow(request, events);
        progress.note(request, "identity_asked", Actor.SYSTEM, "link_and_fact");
    }
}
