package be.sentum.consent.application;

import be.sentum.consent.application.port.in.upkeep.SettleEnds;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.decision.EndedGrants;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@UseCase
class SettleEndsHandler implements SettleEnds {

    private static final int AT_ONCE = 200;

    private final Persons persons;
    private final PurposeRegister purposes;
    private final ConsentLog log;
    private final EndedGrants ended;
    private final DecisionKeeper decisions;
    private final NewIds ids;
    private final InstantSource clock;

    SettleEndsHandler(
            Persons persons,
            PurposeRegister purposes,
            ConsentLog log,
            EndedGrants ended,
            DecisionKeeper decisions,
            NewIds ids,
            InstantSource clock) {
        this.persons = persons;
        this.purposes = purposes;
        this.log = log;
        this.ended = ended;
        this.decisions = decisions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<SubjectId> due() {
        Instant now = clock.instant();
        LocalDate today = BelgianTime.day(now);
        Map<PurposeCode, Integer> majors = purposes.all().stream()
                .collect(Collectors.toMap(Purpose::code, p -> p.texts().major(today)));
        return ended.unannounced(now, majors, AT_ONCE);
    }

    @Override
    public void settle(SubjectId subject) {
        if (persons.standing(subject) instanceof PersonStanding.Erased) {
            return;
        }
        Acts acts = log.open(subject);
        Instant now = clock.instant();
        for (Purpose purpose : purposes.all()) {
            Choice last = acts.about(purpose.code());
            if (last != null && last.stated().equals("granted")) {
                acts = settle(subject, purpose, last, acts, now);
            }
        }
    }

    private Acts settle(SubjectId subject, Purpose purpose, Choice last, Acts acts, Instant now) {
        Decision decision = Decision.of(purpose, last, now);
        if (decision.allowed()) {
            return acts;
        }
        if (!last.hasExpired(now)) {
            decisions.restate(subject, purpose, acts, decision, now);
            return acts;
        }
        ConsentEvent event =
                ConsentEvent.of(ids.next(), subject, purpose.code(), Act.EXPIRED, Channel.SYSTEM, Evidence.none(), now);
        return decisions.append(purpose, acts, event, 0);
    }
}
