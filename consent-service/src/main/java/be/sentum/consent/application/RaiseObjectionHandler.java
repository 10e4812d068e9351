package be.sentum.consent.application;

import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.Persons;
import be.sentum.consent.application.port.out.PurposeRegister;
import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.Objection;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Purpose;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@UseCase
class RaiseObjectionHandler implements RaiseObjection {

    private final Persons persons;
    private final PurposeRegister purposes;
    private final ConsentLog log;
    private final DecisionKeeper decisions;
    private final NewIds ids;
    private final InstantSource clock;

    RaiseObjectionHandler(
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
    public Result handle(SubjectId subject, Scope scope) {
        log.lock(subject);
        if (persons.standing(subject) instanceof PersonStanding.Erased) {
            return new Result.Refused(new Rejection.SubjectErased());
        }
        return switch (scope) {
            case Scope.DirectMarketing d ->
                raise(
                        subject,
                        Objection.DIRECT_MARKETING,
                        purposes.all().stream().filter(Purpose::directMarketing).toList());
            case Scope.OnePurpose one -> {
                Optional<Purpose> purpose = purposes.find(one.purpose());
                if (purpose.isEmpty()) {
                    yield new Result.Refused(new Rejection.UnknownPurpose());
                }
                if (!purpose.get().optional()) {
                    yield new Result.Refused(new Rejection.PurposeNotOptional());
                }
                yield raise(subject, one.purpose().value(), List.of(purpose.get()));
            }
        };
    }

    private Result raise(SubjectId subject, String scope, List<Purpose> stopped) {
        Map<PurposeCode, Act> before = log.lastActs(subject);
        Optional<Objection> same = log.objections(subject).stream()
                .filter(o -> o.scope().equals(scope))
                .filter(o -> stopped.stream().allMatch(p -> before.get(p.code()) == Act.OBJECTED))
                .findFirst();
        if (same.isPresent()) {
            return new Result.Raised(same.get());
        }
        Instant now = clock.instant();
        Objection objection = new Objection(
                ids.next(), subject, scope, stopped.stream().map(Purpose::code).toList(), now);
        log.append(objection);
        for (Purpose purpose : stopped) {
            ConsentEvent event = ConsentEvent.of(ids.next(), subject, purpose.code(), Act.OBJECTED, now);
            decisions.append(purpose, before.get(purpose.code()), event);
        }
        return new Result.Raised(objection);
    }
}
