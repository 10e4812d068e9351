package be.sentum.privacy.application.identity;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.identity.ProveIdentity;
import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.identity.IdentityChecks;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.identity.check.CheckRules;
import be.sentum.privacy.domain.identity.check.IdentityCheck;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

@UseCase
class ProveIdentityHandler implements ProveIdentity {

    private final Requests requests;
    private final IdentityChecks checks;
    private final Candidates candidates;
    private final Establishing establishing;
    private final Fingerprints fingerprints;
    private final CheckRules rules;
    private final CaseProgress progress;
    private final Alarms alarms;
    private final InstantSource clock;

    ProveIdentityHandler(
            Requests requests,
            IdentityChecks checks,
            Candidates candidates,
            Establishing establishing,
            Fingerprints fingerprints,
            CheckRules rules,
            CaseProgress progress,
            Alarms alarms,
            InstantSource clock) {
        this.requests = requests;
        this.checks = checks;
        this.candidates = candidates;
        this.establishing = establishing;
        this.fingerprints = fingerprints;
        this.rules = rules;
        this.progress = progress;
        this.alarms = alarms;
        this.clock = clock;
    }

    @Override
    public Result byLink(Answer answer) {
        Optional<PrivacyRequest> request = requests.lock(answer.request()).filter(ProveIdentityHandler::waits);
        return checks.withToken(fingerprints.of(answer.token()))
                .filter(c -> c.request().equals(answer.request()) && c.isAnswerable(clock.instant()))
                .flatMap(check -> request.map(r -> judge(r, check, answer)))
                .orElseGet(Result.Over::new);
    }

    /** A case that ended in another way than for want of proof is not opened again by a link. */
    private static boolean waits(PrivacyRequest request) {
        return request.closedOn().isEmpty() || request.identity().hasFailed();
    }

    private Result judge(PrivacyRequest request, IdentityCheck check, Answer answer) {
        List<SubjectId> possible = candidates.of(request, check);
        if (answer.caller() != null && !possible.contains(answer.caller())) {
            return new Result.Over();
        }
        Optional<Instant> locked = check.lockedUntil(clock.instant());
        if (locked.isPresent()) {
            return new Result.Locked(locked.get());
        }
        List<SubjectId> right = candidates.matching(possible, answer.facts());
        if (answer.nonsense() || right.isEmpty()) {
            return wrong(request, check);
        }
        if (right.size() > 1) {
            return new Result.Which();
        }
        boolean done = establishing.establish(
                request, right.getFirst(), Optional.of(check), Proof.LINK_AND_FACT, Actor.CUSTOMER);
        return done ? new Result.Proven() : wrong(request, check);
    }

    private Result wrong(PrivacyRequest request, IdentityCheck check) {
        Instant now = clock.instant();
        boolean locked = check.wrong(now, rules);
        checks.save(check);
        if (!locked) {
            return new Result.NotProven();
        }
        alarms.identityLocked(request.number());
        progress.note(request, "identity_check_locked", Actor.SYSTEM);
        return new Result.Locked(check.lockedUntil(now).orElse(now));
    }

    @Override
    public Result byLogin(RequestId id, SubjectId caller) {
        return requests.lock(id)
                .filter(r -> waits(r) && !r.identity().isEstablished())
                .flatMap(r -> checks.newest(id).map(check -> byLogin(r, check, caller)))
                .orElseGet(Result.Over::new);
    }

    private Result byLogin(PrivacyRequest request, IdentityCheck check, SubjectId caller) {
        boolean asked = request.subject()
                .map(caller::equals)
                .orElseGet(() -> candidates.of(request, check).contains(caller));
        boolean doubted = check.question().doubt() != null;
        if (!asked || check.state() != IdentityCheck.State.OPEN) {
            return new Result.Over();
        }
        if (doubted || !establishing.establish(request, caller, Optional.of(check), Proof.LOG_IN, Actor.CUSTOMER)) {
            return new Result.NotProven();
        }
        return new Result.Proven();
    }
}
