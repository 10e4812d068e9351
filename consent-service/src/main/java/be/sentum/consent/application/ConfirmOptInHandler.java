package be.sentum.consent.application;

import be.sentum.consent.application.port.in.ConfirmOptIn;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.GuardianConsents;
import be.sentum.consent.application.port.out.PendingOptIns;
import be.sentum.consent.application.port.out.Persons;
import be.sentum.consent.application.port.out.PurposeRegister;
import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.Channel;
import be.sentum.consent.domain.Choice;
import be.sentum.consent.domain.ConsentText;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Purpose;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.optin.GuardianConsent;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.suppression.SealedAddress;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class ConfirmOptInHandler implements ConfirmOptIn {

    private final Persons persons;
    private final PurposeRegister purposes;
    private final PendingOptIns pending;
    private final GuardianConsents guardians;
    private final ConsentLog log;
    private final ChoiceWriter choices;
    private final InstantSource clock;

    ConfirmOptInHandler(
            Persons persons,
            PurposeRegister purposes,
            PendingOptIns pending,
            GuardianConsents guardians,
            ConsentLog log,
            ChoiceWriter choices,
            InstantSource clock) {
        this.persons = persons;
        this.purposes = purposes;
        this.pending = pending;
        this.guardians = guardians;
        this.log = log;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public Optional<Question> question(String token) {
        return open(token)
                .flatMap(waiting -> purposes.text(waiting.shown().text())
                        .map(text -> new Question(text, waiting.guardian() != null)));
    }

    @Override
    public Result confirm(String token) {
        Optional<PendingOptIn> waiting = open(token);
        if (waiting.isEmpty()) {
            return new Result.Over();
        }
        return switch (persons.standing(waiting.get().subject())) {
            case PersonStanding.Unknown u -> new Result.Over();
            case PersonStanding.Erased e -> new Result.Over();
            case PersonStanding.Restricted r
            when r.covers(waiting.get().purpose()) -> new Result.Refused(new Rejection.ProcessingRestricted());
            case PersonStanding.Restricted r -> confirm(waiting.get());
            case PersonStanding.Good g -> confirm(waiting.get());
        };
    }

    private Optional<PendingOptIn> open(String token) {
        return pending.take(token).filter(p -> !p.isOver(clock.instant()));
    }

    private Result confirm(PendingOptIn waiting) {
        Purpose purpose = purposes.find(waiting.purpose()).orElseThrow();
        ConsentText text = purposes.text(waiting.shown().text()).orElseThrow();
        Acts acts = log.open(waiting.subject());
        Choice last = acts.about(waiting.purpose());
        pending.done(waiting);
        if (last != null && last.occurredAt().isAfter(waiting.askedAt())) {
            // What the person did since then counts: an old link undoes no withdrawal.
            return new Result.Over();
        }
        Instant now = clock.instant();
        SealedAddress guardian = waiting.guardian();
        if (guardian == null) {
            choices.write(
                    acts,
                    purpose,
                    text,
                    new ChoiceWriter.Answer(
                            waiting.subject(),
                            Act.GRANTED,
                            waiting.shown(),
                            Channel.MAIL,
                            waiting.evidence().confirmedAt(now),
                            now,
                            now));
        } else {
            guardians.keep(new GuardianConsent(
                    waiting.id(), waiting.subject(), waiting.purpose(), waiting.shown(), guardian, now));
        }
        return new Result.Confirmed(text);
    }
}
