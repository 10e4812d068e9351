package be.sentum.consent.application;

import be.sentum.consent.application.port.in.upkeep.EndChoices;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

@UseCase
class EndChoicesHandler implements EndChoices {

    private final Persons persons;
    private final PurposeRegister purposes;
    private final PendingOptIns pending;
    private final ConsentLog log;
    private final DecisionKeeper decisions;
    private final NewIds ids;
    private final InstantSource clock;

    EndChoicesHandler(
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
    public void handle(SubjectId subject) {
        if (persons.standing(subject) instanceof PersonStanding.Erased) {
            return;
        }
        List<Purpose> all = purposes.all();
        Acts acts = log.open(subject);
        pending.cancel(subject, all.stream().map(Purpose::code).toList());
        Instant now = clock.instant();
        for (Purpose purpose : all) {
            Choice last = acts.about(purpose.code());
            if (last != null && last.act() == Act.GRANTED) {
                acts = decisions.append(purpose, acts, end(subject, purpose, now), 0);
            }
        }
    }

    private ConsentEvent end(SubjectId subject, Purpose purpose, Instant now) {
        return ConsentEvent.of(ids.next(), subject, purpose.code(), Act.EXPIRED, Channel.SYSTEM, Evidence.none(), now);
    }
}
