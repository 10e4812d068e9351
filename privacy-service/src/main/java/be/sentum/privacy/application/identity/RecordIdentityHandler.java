package be.sentum.privacy.application.identity;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.letter.CaseLetters;
import be.sentum.privacy.application.port.in.identity.RecordIdentity;
import be.sentum.privacy.application.port.out.identity.IdentityChecks;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.identity.check.IdentityCheck;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@UseCase
class RecordIdentityHandler implements RecordIdentity {

    private final Requests requests;
    private final IdentityChecks checks;
    private final Establishing establishing;
    private final Asking asking;
    private final IdentityPauses pauses;
    private final CaseLetters letters;
    private final Inventories inventories;
    private final CaseProgress progress;

    RecordIdentityHandler(
            Requests requests,
            IdentityChecks checks,
            Establishing establishing,
            Asking asking,
            IdentityPauses pauses,
            CaseLetters letters,
            Inventories inventories,
            CaseProgress progress) {
        this.requests = requests;
        this.checks = checks;
        this.establishing = establishing;
        this.asking = asking;
        this.pauses = pauses;
        this.letters = letters;
        this.inventories = inventories;
        this.progress = progress;
    }

    @Override
    public Result established(RequestId id, SubjectId person, Proof proof, @Nullable String doubt, Actor actor) {
        return undecided(id, request -> {
            if (proof.needsDoubt() && doubt == null) {
                return new Result.Refused(new Rejection.DisproportionateCheck());
            }
            IdentityCheck check =
                    checks.newest(request.id()).filter(c -> doubt == null).orElseGet(() -> question(request, doubt));
            return establishing.establish(request, person, Optional.of(check), proof, actor)
                    ? new Result.Recorded(request)
                    : new Result.Refused(new Rejection.UnknownSubject());
        });
    }

    /** Put by the officer in another way than by mail; that, and why, stays with the case. */
    private IdentityCheck question(PrivacyRequest request, @Nullable String doubt) {
        asking.ask(request, null, doubt);
        return checks.newest(request.id()).orElseThrow();
    }

    @Override
    public Result unidentifiable(RequestId id, Actor actor) {
        return undecided(id, request -> {
            CaseLetter answer = new CaseLetter.Unidentifiable();
            if (!letters.canBeSent(request, answer)) {
                return new Result.Refused(new Rejection.RemedyInfoMissing());
            }
            // Before: afterwards the case may name nobody to write to.
            letters.write(request, answer);
            checks.newest(id).ifPresent(check -> {
                check.end();
                checks.save(check);
            });
            var events = request.identify(request.identity().unidentifiable(), inventories.roster());
            pauses.end(request);
            progress.follow(request, events, actor);
            progress.note(request, "identity_unidentifiable", actor, "Art. 11(2)");
            return new Result.Recorded(request);
        });
    }

    private Result undecided(RequestId id, Function<PrivacyRequest, Result> step) {
        return requests.lock(id)
                .map(request -> request.identity().isEstablished()
                                || request.closedOn().isPresent()
                                        && !request.identity().hasFailed()
                        ? new Result.Refused(new Rejection.AlreadyEnded())
                        : step.apply(request))
                .orElseGet(() -> new Result.Refused(new Rejection.NotFound()));
    }
}
