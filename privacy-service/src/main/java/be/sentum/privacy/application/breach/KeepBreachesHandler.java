package be.sentum.privacy.application.breach;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.breach.KeepBreaches;
import be.sentum.privacy.application.port.out.breach.BreachRegister;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.register.RecipientEntries;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.breach.AuthorityDecision;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachClock;
import be.sentum.privacy.domain.breach.BreachFacts;
import be.sentum.privacy.domain.breach.BreachId;
import be.sentum.privacy.domain.breach.BreachRejection;
import be.sentum.privacy.domain.breach.Notification;
import be.sentum.privacy.domain.breach.PersonsDecision;
import be.sentum.privacy.domain.breach.Phase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@UseCase
class KeepBreachesHandler implements KeepBreaches {

    private final BreachRegister register;
    private final RecipientEntries recipients;
    private final AuditTrail trail;
    private final NewIds ids;
    private final BreachClock rules;
    private final InstantSource clock;

    KeepBreachesHandler(
            BreachRegister register,
            RecipientEntries recipients,
            AuditTrail trail,
            NewIds ids,
            BreachClock rules,
            InstantSource clock) {
        this.register = register;
        this.recipients = recipients;
        this.trail = trail;
        this.ids = ids;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Result register(NewBreach found) {
        Instant now = clock.instant();
        if (found.detectedAt().isAfter(now)) {
            return refused(new BreachRejection.InFuture("detectedAt"));
        }
        if (found.awareAt().isAfter(now)) {
            return refused(new BreachRejection.InFuture("awareAt"));
        }
        if (found.awareAt().isBefore(found.detectedAt())) {
            return refused(new BreachRejection.AwareBeforeDetected());
        }
        if (isUnknownProcessor(found.facts())) {
            return refused(new BreachRejection.UnknownProcessor());
        }
        Breach breach = new Breach(
                new BreachId(ids.next()),
                1,
                found.detectedAt(),
                found.awareAt(),
                rules.deadline(found.awareAt()),
                List.of(new Phase(now, login(found.actor()), found.facts())),
                List.of(),
                List.of(),
                List.of());
        register.add(breach);
        note("breach_registered", breach, found.actor(), null);
        return new Result.Done(breach);
    }

    @Override
    public Result learn(Change change, BreachFacts facts) {
        if (isUnknownProcessor(facts)) {
            return refused(new BreachRejection.UnknownProcessor());
        }
        return change(
                change,
                breach -> kept(
                        breach.learned(new Phase(clock.instant(), login(change.actor()), facts)),
                        "breach_updated",
                        change,
                        null));
    }

    @Override
    public Result decide(Change change, boolean noRisk, String reasons) {
        return change(change, breach -> {
            AuthorityDecision before = breach.decision();
            boolean told = !breach.notifications().isEmpty() || before != null && !before.noRisk();
            if (told || before != null && noRisk) {
                return refused(new BreachRejection.AlreadyDecided());
            }
            return kept(
                    breach.decided(
                            new AuthorityDecision(noRisk, reasons, login(change.actor()), clock.instant(), null, null)),
                    noRisk ? "breach_no_risk_proposed" : "breach_decided",
                    change,
                    AuthorityDecision.word(noRisk));
        });
    }

    @Override
    public Result approve(Change change) {
        return change(change, breach -> {
            AuthorityDecision waiting = breach.decision();
            if (waiting == null || waiting.isFinal()) {
                return refused(new BreachRejection.NothingToApprove());
            }
            if (waiting.by().equals(login(change.actor()))) {
                return refused(new BreachRejection.SecondHumanNeeded());
            }
            return kept(
                    breach.approved(login(change.actor()), clock.instant()),
                    "breach_no_risk_approved",
                    change,
                    AuthorityDecision.word(true));
        });
    }

    @Override
    public Result notified(Change change, Told told) {
        return change(change, breach -> {
            if (told.at().isAfter(clock.instant())) {
                return refused(new BreachRejection.InFuture("notifiedAt"));
            }
            boolean late = breach.notifications().isEmpty() && told.at().isAfter(breach.deadlineAt());
            if (late && told.lateReasons() == null) {
                return refused(new BreachRejection.LateReasonsMissing());
            }
            return kept(
                    breach.notified(
                            new Notification(told.at(), told.reference(), told.lateReasons(), login(change.actor()))),
                    "breach_notified",
                    change,
                    late ? "late" : "timely");
        });
    }

    @Override
    public Result decideAboutPersons(
            Change change, PersonsDecision.Answer answer, String reasons, @Nullable String publicNotice) {
        if (answer == PersonsDecision.Answer.DISPROPORTIONATE && publicNotice == null) {
            return refused(new BreachRejection.PublicNoticeMissing());
        }
        return change(
                change,
                breach -> kept(
                        breach.personsDecided(new PersonsDecision(
                                answer, reasons, publicNotice, login(change.actor()), clock.instant())),
                        "breach_persons_decided",
                        change,
                        answer.word()));
    }

    private Result change(Change change, Function<Breach, Result> step) {
        Optional<Breach> found = register.lock(change.id());
        if (found.isEmpty()) {
            return refused(new BreachRejection.NotFound());
        }
        return found.get().version() == change.version()
                ? step.apply(found.get())
                : refused(new BreachRejection.Changed());
    }

    private Result kept(Breach breach, String action, Change change, @Nullable String reason) {
        register.save(breach);
        note(action, breach, change.actor(), reason);
        return new Result.Done(breach);
    }

    private boolean isUnknownProcessor(BreachFacts facts) {
        return facts.processor() != null && recipients.find(facts.processor()).isEmpty();
    }

    private void note(String action, Breach breach, Actor actor, @Nullable String reason) {
        trail.append(
                new AuditRecord(
                        actor.role(), actor.login(), action, null, breach.id().value(), reason),
                clock.instant());
    }

    private static Result refused(BreachRejection reason) {
        return new Result.Refused(reason);
    }

    private static String login(Actor actor) {
        return actor.login() == null ? actor.role() : actor.login();
    }
}
