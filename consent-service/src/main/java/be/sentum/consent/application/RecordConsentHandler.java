package be.sentum.consent.application;

import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.Persons;
import be.sentum.consent.application.port.out.PurposeRegister;
import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.Channel;
import be.sentum.consent.domain.Choice;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.ConsentPolicy;
import be.sentum.consent.domain.ConsentText;
import be.sentum.consent.domain.Decision;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Purpose;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.Shown;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class RecordConsentHandler implements RecordConsent {

    private final Persons persons;
    private final PurposeRegister purposes;
    private final ConsentLog log;
    private final DecisionKeeper decisions;
    private final ConsentPolicy policy;
    private final NewIds ids;
    private final InstantSource clock;

    RecordConsentHandler(
            Persons persons,
            PurposeRegister purposes,
            ConsentLog log,
            DecisionKeeper decisions,
            ConsentPolicy policy,
            NewIds ids,
            InstantSource clock) {
        this.persons = persons;
        this.purposes = purposes;
        this.log = log;
        this.decisions = decisions;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        return switch (persons.standing(command.subject())) {
            case PersonStanding.Erased e -> new Result.Refused(new Rejection.SubjectErased());
            case PersonStanding.Restricted r
            when command.granted() && r.covers(command.purpose()) ->
                new Result.Refused(new Rejection.ProcessingRestricted());
            case PersonStanding.Restricted r -> answer(command);
            case PersonStanding.Good g -> answer(command);
        };
    }

    private Result answer(Command command) {
        Optional<Purpose> found = purposes.find(command.purpose());
        if (found.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownPurpose());
        }
        Purpose purpose = found.get();
        if (!purpose.optional()) {
            return new Result.Refused(new Rejection.PurposeNotOptional());
        }
        Instant now = clock.instant();
        Optional<ConsentText> text = purposes.text(command.shown())
                .filter(t -> t.purpose().equals(purpose.code()))
                .filter(t -> !t.validFrom().isAfter(BelgianTime.day(now)));
        if (text.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownTextVersion());
        }
        Instant said = command.occurredAt();
        if (said != null && policy.isAhead(said, now)) {
            return new Result.Refused(new Rejection.InTheFuture());
        }
        return record(command, purpose, text.get());
    }

    private Result record(Command command, Purpose purpose, ConsentText text) {
        Acts acts = log.open(command.subject());
        Choice last = acts.about(purpose.code());
        // Read only now: whoever waited for the log acts after the one waited for.
        Instant now = clock.instant();
        Instant occurredAt = command.occurredAt() == null ? now : command.occurredAt();
        if (command.granted()
                && command.occurredAt() != null
                && last != null
                && occurredAt.isBefore(last.occurredAt())) {
            return new Result.Refused(new Rejection.Overtaken());
        }
        ConsentEvent event = new ConsentEvent(
                ids.next(),
                command.subject(),
                purpose.code(),
                command.granted() ? Act.GRANTED : Act.DENIED,
                new Shown(text.id(), text.sha256(), text.language(), command.method(), command.uiVariant()),
                Channel.WEB,
                command.evidence(),
                text.controllers(),
                occurredAt,
                now,
                command.granted() ? policy.endOf(purpose.code(), occurredAt) : null);
        Acts after = decisions.append(purpose, acts, event, text.major());
        return new Result.Recorded(event, Decision.of(purpose, after.about(purpose.code()), now));
    }
}
