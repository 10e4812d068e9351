package be.sentum.privacy.application.restriction;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.restriction.LiftRestriction;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.restriction.RestrictionRejection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@UseCase
class LiftRestrictionHandler implements LiftRestriction {

    /** Each is held until the end, so one run stays short; the next takes the rest. */
    private static final int AT_ONCE = 50;

    private final Restrictions restrictions;
    private final RestrictionKeeper keeper;
    private final InstantSource clock;

    LiftRestrictionHandler(Restrictions restrictions, RestrictionKeeper keeper, InstantSource clock) {
        this.restrictions = restrictions;
        this.keeper = keeper;
        this.clock = clock;
    }

    @Override
    public Result announce(RestrictionId id, @Nullable Instant liftAt, Actor actor) {
        Instant now = clock.instant();
        return change(id, restriction -> {
            if (restriction.isEnding()) {
                return refused(new RestrictionRejection.AlreadyLifted());
            }
            if (!keeper.announce(restriction, liftAt == null ? now : liftAt, now, actor)) {
                return refused(new RestrictionRejection.Unreachable());
            }
            restrictions.save(restriction);
            return new Result.Done(restriction);
        });
    }

    @Override
    public Result lift(RestrictionId id, @Nullable Instant noticeSentAt, @Nullable Instant liftAt, Actor actor) {
        Instant now = clock.instant();
        return change(id, restriction -> {
            Optional<RestrictionRejection> reason =
                    restriction.planLift(noticeSentAt, liftAt == null ? now : liftAt, now);
            if (reason.isPresent()) {
                return refused(reason.get());
            }
            if (restriction.isLiftDue(now)) {
                keeper.lift(restriction, actor);
            } else {
                restrictions.save(restriction);
                keeper.write(restriction, "restriction_lift_planned", actor, null);
            }
            return new Result.Done(restriction);
        });
    }

    @Override
    public int carryOut() {
        Instant now = clock.instant();
        List<RestrictionId> due = restrictions.dueToLift(now, AT_ONCE);
        due.forEach(id -> restrictions
                .lockIfFree(id)
                .filter(restriction -> restriction.isLiftDue(now))
                .ifPresent(restriction -> keeper.lift(restriction, Actor.SYSTEM)));
        return due.size();
    }

    private Result change(RestrictionId id, Function<Restriction, Result> step) {
        return restrictions.lock(id).map(step).orElseGet(() -> refused(new RestrictionRejection.NotFound()));
    }

    private static Result refused(RestrictionRejection reason) {
        return new Result.Refused(reason);
    }
}
