package be.sentum.consent.application;

import be.sentum.consent.application.port.in.AskGuardian;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.Secrets;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.decision.MinorRule;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class AskGuardianHandler implements AskGuardian {

    private final Persons persons;
    private final PurposeRegister purposes;
    private final Cards cards;
    private final ConsentLog log;
    private final Secrets secrets;
    private final OptInDesk desk;
    private final InstantSource clock;

    AskGuardianHandler(
            Persons persons,
            PurposeRegister purposes,
            Cards cards,
            ConsentLog log,
            Secrets secrets,
            OptInDesk desk,
            InstantSource clock) {
        this.persons = persons;
        this.purposes = purposes;
        this.cards = cards;
        this.log = log;
        this.secrets = secrets;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        return switch (persons.standing(command.child())) {
            // Callers are resolved from their log-in, so an unknown one was erased a moment ago.
            case PersonStanding.Unknown u -> new Result.Refused(new Rejection.SubjectErased());
            case PersonStanding.Erased e -> new Result.Refused(new Rejection.SubjectErased());
            case PersonStanding.Restricted r
            when r.covers(command.purpose()) -> new Result.Refused(new Rejection.ProcessingRestricted());
            case PersonStanding.Restricted r -> ask(command);
            case PersonStanding.Good g -> ask(command);
        };
    }

    private Result ask(Command command) {
        Optional<Purpose> purpose = purposes.find(command.purpose());
        if (purpose.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownPurpose());
        }
        if (!purpose.get().optional()) {
            return new Result.Refused(new Rejection.PurposeNotOptional());
        }
        if (MinorRule.isForAdultsOnly(command.purpose())) {
            return new Result.Refused(new Rejection.AdultRequired());
        }
        if (isOwnAddress(command)) {
            return new Result.Refused(new Rejection.OwnAddress());
        }
        log.open(command.child());
        Instant now = clock.instant();
        Optional<ConsentText> text = purpose.get().texts().shownOn(BelgianTime.day(now), command.shown());
        if (text.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownTextVersion());
        }
        Optional<Rejection> tooMany = desk.tooMany(command.child(), command.purpose(), now);
        if (tooMany.isPresent()) {
            return new Result.Refused(tooMany.get());
        }
        Shown shown = Shown.of(text.get(), ConsentMethod.DOUBLE_OPT_IN, null);
        PendingOptIn asked = desk.askGuardian(command.child(), command.purpose(), shown, command.guardian(), now);
        return new Result.Asked(asked.id(), asked.until());
    }

    private boolean isOwnAddress(Command command) {
        return cards.find(command.child())
                .filter(card -> secrets.seal(card.address()).equals(secrets.seal(command.guardian())))
                .isPresent();
    }
}
