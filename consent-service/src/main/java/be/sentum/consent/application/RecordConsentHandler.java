package be.sentum.consent.application;

import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.Persons;
import be.sentum.consent.application.port.out.PurposeRegister;
import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.ConsentText;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Purpose;
import be.sentum.consent.domain.Rejection;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class RecordConsentHandler implements RecordConsent {

    private final Persons persons;
    private final PurposeRegister purposes;
    private final ConsentLog log;
    private final DecisionKeeper decisions;
    private final NewIds ids;
    private final InstantSource clock;

    RecordConsentHandler(
            Persons persons,
            PurposeRegister purposes,
            ConsentLog log,
            DecisionKeeper decisions,
            NewIds ids,
            InstantSource clock) {
        this.persons = persons;
        this.purposes = purposes;
        this.log = log;
        this.decisions = decisions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        log.lock(command.subject());
        return switch (persons.standing(command.subject())) {
            case PersonStanding.Erased e -> new Result.Refused(new Rejection.SubjectErased());
            case PersonStanding.Restricted r
            when command.granted() && r.covers(command.purpose()) ->
                new Result.Refused(new Rejection.ProcessingRestricted());
            case PersonStanding.Restricted r -> record(command);
            case PersonStanding.Good g -> record(command);
        };
    }

    private Result record(Command command) {
        Optional<Purpose> found = purposes.find(command.purpose());
        if (found.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownPurpose());
        }
        Purpose purpose = found.get();
        if (!purpose.optional()) {
            return new Result.Refused(new Rejection.PurposeNotOptional());
        }
        Optional<ConsentText> text =
                purposes.text(command.shown()).filter(t -> t.purpose().equals(purpose.code()));
        if (text.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownTextVersion());
        }
        ConsentEvent event = new ConsentEvent(
                ids.next(),
                command.subject(),
                purpose.code(),
                command.granted() ? Act.GRANTED : Act.DENIED,
                command.shown(),
                text.get().sha256(),
                command.method(),
                command.uiVariant(),
                clock.instant());
        return new Result.Recorded(event, decisions.append(purpose, event));
    }
}
