package be.sentum.privacy.application.hold;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.hold.KeepLegalHolds;
import be.sentum.privacy.application.port.out.hold.HoldCommands;
import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.HoldRejection;
import be.sentum.privacy.domain.hold.LegalHold;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

@UseCase
class KeepLegalHoldsHandler implements KeepLegalHolds {

    private final LegalHoldRegister register;
    private final Holdable holdable;
    private final HoldCommands services;
    private final AuditTrail trail;
    private final NewIds ids;
    private final InstantSource clock;

    KeepLegalHoldsHandler(
            LegalHoldRegister register,
            Holdable holdable,
            HoldCommands services,
            AuditTrail trail,
            NewIds ids,
            InstantSource clock) {
        this.register = register;
        this.holdable = holdable;
        this.services = services;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result place(Command command) {
        register.isHeld(command.subject());
        Optional<HoldRejection> against = holdable.reasonAgainst(command).or(() -> reviewAgainst(command.reviewOn()));
        if (against.isPresent()) {
            return new Result.Refused(against.get());
        }
        LegalHold hold = new LegalHold(
                new HoldId(ids.next()),
                command.caseRef(),
                command.subject(),
                command.scope(),
                command.reviewOn(),
                command.reason(),
                login(command.actor()),
                clock.instant(),
                null);
        register.add(hold);
        services.place(hold);
        note("hold_placed", hold, command.actor());
        return new Result.Done(hold);
    }

    @Override
    public Result review(HoldId id, LocalDate next, Actor actor) {
        return open(
                id,
                hold -> reviewAgainst(next)
                        .<Result>map(Result.Refused::new)
                        .orElseGet(() -> kept(hold.reviewed(next), "hold_reviewed", actor)));
    }

    @Override
    public Result release(HoldId id, Actor actor) {
        return open(id, hold -> {
            LegalHold released = hold.released(new LegalHold.Release(login(actor), clock.instant()));
            services.release(released);
            return kept(released, "hold_released", actor);
        });
    }

    private Result open(HoldId id, Function<LegalHold, Result> step) {
        Optional<LegalHold> found = register.lock(id);
        if (found.isEmpty()) {
            return new Result.Refused(new HoldRejection.NotFound());
        }
        return found.get().isOpen() ? step.apply(found.get()) : new Result.Refused(new HoldRejection.AlreadyReleased());
    }

    private Result kept(LegalHold hold, String action, Actor actor) {
        register.save(hold);
        note(action, hold, actor);
        return new Result.Done(hold);
    }

    private Optional<HoldRejection> reviewAgainst(LocalDate reviewOn) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
        if (reviewOn.isAfter(today.plus(LegalHold.LONGEST))) {
            return Optional.of(new HoldRejection.ReviewTooLate());
        }
        return reviewOn.isAfter(today) ? Optional.empty() : Optional.of(new HoldRejection.ReviewInPast());
    }

    private void note(String action, LegalHold hold, Actor actor) {
        Instant now = clock.instant();
        trail.append(
                new AuditRecord(
                        actor.role(),
                        actor.login(),
                        action,
                        hold.subject().value(),
                        hold.id().value(),
                        hold.caseRef()),
                now);
    }

    private static String login(Actor actor) {
        return actor.login() == null ? actor.role() : actor.login();
    }
}
