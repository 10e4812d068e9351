package be.sentum.consent.application;

import be.sentum.consent.application.port.in.WithdrawConsent;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class WithdrawConsentHandler implements WithdrawConsent {

    private final Persons persons;
    private final PurposeRegister purposes;
    private final PendingOptIns pending;
    private final ConsentLog log;
    private final DecisionKeeper decisions;
    private final NewIds ids;
    private final InstantSource clock;

    WithdrawConsentHandler(
            Persons persons,
            PurposeRegister purposes,
            PendingOptIns pending,
            ConsentLog log,
            DecisionKeeper decisions,
            NewIds ids,
            InstantSource clock) {
        this.persons = persons;
        this.purposes = purposes;
        this.pending = pending;
        this.log = log;
        this.decisions = decisions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result handle(SubjectId subject, PurposeCode code, @Nullable Medium medium, Evidence evidence) {
        Optional<Purpose> purpose = purposes.find(medium == null ? code : medium.switchOf(code));
        if (purpose.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownPurpose());
        }
        if (!purpose.get().optional()) {
            return new Result.Refused(new Rejection.PurposeNotOptional());
        }
        if (persons.standing(subject) instanceof PersonStanding.Erased) {
            // Nothing is kept about the person, so nothing is allowed; and nobody learns that there was an erasure.
            return new Result.Withdrawn(Decision.denied(purpose.get(), "withdrawn"));
        }
        List<Purpose> back = medium == null ? purposes.withParts(code) : List.of(purpose.get());
        return new Result.Withdrawn(withdraw(subject, purpose.get(), back, evidence));
    }

    private Decision withdraw(SubjectId subject, Purpose asked, List<Purpose> back, Evidence evidence) {
        Acts acts = log.open(subject);
        pending.cancel(subject, back.stream().map(Purpose::code).toList());
        Instant now = clock.instant();
        for (Purpose purpose : back) {
            acts = withdraw(subject, purpose, acts, evidence, now);
        }
        return Decision.of(asked, acts.about(asked.code()), now);
    }

    private Acts withdraw(SubjectId subject, Purpose purpose, Acts acts, Evidence evidence, Instant now) {
        Choice last = acts.about(purpose.code());
        Decision present = Decision.of(purpose, last, now);
        boolean somethingToTakeBack = present.allowed() || last != null && last.act() == Act.GRANTED;
        if (!somethingToTakeBack) {
            // Never given, or taken back already: the state is the one that was asked for.
            return acts;
        }
        ConsentEvent event =
                ConsentEvent.of(ids.next(), subject, purpose.code(), Act.WITHDRAWN, Channel.WEB, evidence, now);
        return decisions.append(purpose, acts, event, 0);
    }
}
