package be.sentum.consent.application;

import be.sentum.consent.application.port.in.ConfirmOptIn;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.optin.GuardianConsents;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.optin.GuardianConsent;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.Purpose;
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
        return pending.find(token)
                .filter(this::isOpen)
                .flatMap(waiting -> purposes.text(waiting.shown().text())
                        .map(text -> new Question(text, waiting.guardian() != null)));
    }

    @Override
    public Result confirm(String token) {
        Optional<PendingOptIn> found = pending.find(token).filter(this::isOpen);
        if (found.isEmpty()) {
            return new Result.Over();
        }
        PendingOptIn waiting = found.get();
        return switch (persons.standing(waiting.subject())) {
            case PersonStanding.Unknown u -> new Result.Over();
            case PersonStanding.Erased e -> new Result.Over();
            case PersonStanding.Restricted r
            when r.covers(waiting.purpose()) -> new Result.Refused(new Rejection.ProcessingRestricted());
            case PersonStanding.Restricted r -> confirm(token, waiting.subject());
            case PersonStanding.Good g -> confirm(token, waiting.subject());
        };
    }

    private boolean isOpen(PendingOptIn waiting) {
        return !waiting.isOver(clock.instant());
    }

    private Result confirm(String token, SubjectId subject) {
        Acts acts = log.open(subject);
        // Used, or taken back, by whoever had the log before.
        return pending.take(token)
                .filter(this::isOpen)
                .map(waiting -> confirm(waiting, acts))
                .orElseGet(Result.Over::new);
    }

    private Result confirm(PendingOptIn waiting, Acts acts) {
        Purpose purpose = purposes.find(waiting.purpose()).orElseThrow();
        ConsentText text = purposes.text(waiting.shown().text()).orElseThrow();
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
