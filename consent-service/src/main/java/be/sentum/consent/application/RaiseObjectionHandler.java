package be.sentum.consent.application;

import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.out.ConsentHistory;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.Secrets;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.application.port.out.person.SuppressionList;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.suppression.Suppression;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class RaiseObjectionHandler implements RaiseObjection {

    private final Persons persons;
    private final PurposeRegister purposes;
    private final PendingOptIns pending;
    private final ConsentLog log;
    private final ConsentHistory history;
    private final DecisionKeeper decisions;
    private final Cards cards;
    private final Secrets secrets;
    private final SuppressionList suppressed;
    private final NewIds ids;
    private final InstantSource clock;

    RaiseObjectionHandler(
            Persons persons,
            PurposeRegister purposes,
            PendingOptIns pending,
            ConsentLog log,
            ConsentHistory history,
            DecisionKeeper decisions,
            Cards cards,
            Secrets secrets,
            SuppressionList suppressed,
            NewIds ids,
            InstantSource clock) {
        this.persons = persons;
        this.purposes = purposes;
        this.pending = pending;
        this.log = log;
        this.history = history;
        this.decisions = decisions;
        this.cards = cards;
        this.secrets = secrets;
        this.suppressed = suppressed;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result handle(SubjectId subject, Scope scope, Channel channel) {
        return switch (scope) {
            case Scope.DirectMarketing marketing ->
                raise(
                        subject,
                        Objection.DIRECT_MARKETING,
                        marketing.medium(),
                        purposes.all().stream()
                                .filter(Purpose::directMarketing)
                                .filter(p -> marketing.medium() == null
                                        || marketing.medium().carries(p.code()))
                                .toList(),
                        channel);
            case Scope.OnePurpose one -> {
                Optional<Purpose> purpose = purposes.find(one.purpose());
                if (purpose.isEmpty()) {
                    yield new Result.Refused(new Rejection.UnknownPurpose());
                }
                if (!purpose.get().optional()) {
                    yield new Result.Refused(new Rejection.PurposeNotOptional());
                }
                yield raise(subject, one.purpose().value(), null, purposes.withParts(one.purpose()), channel);
            }
        };
    }

    private Result raise(
            SubjectId subject, String scope, @Nullable Medium medium, List<Purpose> stopped, Channel channel) {
        Instant now = clock.instant();
        Objection objection = new Objection(
                ids.next(),
                subject,
                scope,
                medium,
                stopped.stream().map(Purpose::code).toList(),
                now);
        if (persons.standing(subject) instanceof PersonStanding.Erased) {
            return new Result.Raised(objection);
        }
        Acts acts = log.open(subject);
        pending.cancel(subject, objection.purposes());
        Optional<Objection> same = sameBefore(acts, objection);
        if (same.isPresent()) {
            return new Result.Raised(same.get());
        }
        log.append(objection);
        for (Purpose purpose : stopped) {
            ConsentEvent event =
                    ConsentEvent.of(ids.next(), subject, purpose.code(), Act.OBJECTED, channel, Evidence.none(), now);
            acts = decisions.append(purpose, acts, event, 0);
        }
        suppress(objection);
        return new Result.Raised(objection);
    }

    /** REQ-MKT-07: the mailbox goes on the list that outlives the person. */
    private void suppress(Objection objection) {
        if (objection.concernsMail()) {
            cards.find(objection.subject())
                    .ifPresent(card -> suppressed.add(new Suppression(
                            secrets.seal(card.address()),
                            Medium.EMAIL,
                            objection.scope(),
                            BelgianTime.day(objection.objectedAt()))));
        }
    }

    /** The objection that says the same and still stands. */
    private Optional<Objection> sameBefore(Acts acts, Objection objection) {
        boolean standing = objection.purposes().stream().allMatch(p -> {
            Choice last = acts.about(p);
            return last != null && last.act() == Act.OBJECTED;
        });
        return standing
                ? history.objections(objection.subject()).stream()
                        .filter(o -> o.scope().equals(objection.scope()))
                        .filter(o -> Objects.equals(o.medium(), objection.medium()))
                        .findFirst()
                : Optional.empty();
    }
}
