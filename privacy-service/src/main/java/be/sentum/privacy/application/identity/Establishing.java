package be.sentum.privacy.application.identity;

import be.sentum.privacy.application.port.out.identity.IdentityChecks;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.identity.check.IdentityCheck;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives a case its person: what waited begins. */
@ApplicationScoped
class Establishing {

    private final Requests requests;
    private final IdentityChecks checks;
    private final Persons persons;
    private final Inventories inventories;
    private final IdentityPauses pauses;
    private final CaseProgress progress;

    Establishing(
            Requests requests,
            IdentityChecks checks,
            Persons persons,
            Inventories inventories,
            IdentityPauses pauses,
            CaseProgress progress) {
        this.requests = requests;
        this.checks = checks;
        this.persons = persons;
        this.inventories = inventories;
        this.pauses = pauses;
        this.progress = progress;
    }

    /** False for somebody who is not known, or erased: an erasure may have come between. */
    boolean establish(
            PrivacyRequest request, SubjectId person, Optional<IdentityCheck> check, Proof proof, Actor actor) {
        requests.holdRegistrations(person);
        if (persons.standing(person) != Persons.Standing.KNOWN) {
            return false;
        }
        check.ifPresent(c -> {
            c.proven(proof);
            checks.save(c);
        });
        var events = request.identify(Identity.of(person), inventories.roster());
        pauses.end(request);
        progress.follow(request, events, actor);
        progress.note(request, "identity_established", actor, proof.word());
        return true;
    }
}
