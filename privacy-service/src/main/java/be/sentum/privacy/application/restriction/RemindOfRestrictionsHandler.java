package be.sentum.privacy.application.restriction;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.RightsPolicy;
import be.sentum.privacy.application.port.in.restriction.RemindOfRestrictions;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import java.time.Instant;
import java.time.InstantSource;

@UseCase
class RemindOfRestrictionsHandler implements RemindOfRestrictions {

    /** Each is held until the end, so one run stays short; the next takes the rest. */
    private static final int AT_ONCE = 50;

    private final Restrictions restrictions;
    private final RestrictionKeeper keeper;
    private final Alarms alarms;
    private final RightsPolicy policy;
    private final InstantSource clock;

    RemindOfRestrictionsHandler(
            Restrictions restrictions,
            RestrictionKeeper keeper,
            Alarms alarms,
            RightsPolicy policy,
            InstantSource clock) {
        this.restrictions = restrictions;
        this.keeper = keeper;
        this.alarms = alarms;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public int handle() {
        Instant now = clock.instant();
        int reminded = 0;
        for (RestrictionId id : restrictions.unanswered(now.minus(policy.firstReminder()), AT_ONCE)) {
            Restriction restriction = restrictions.lockIfFree(id).orElse(null);
            if (restriction != null && isDue(restriction, now)) {
                if (restriction.asked().times() >= policy.alarmAfter()) {
                    alarms.restrictionSilent(restriction.id(), restriction.silent());
                }
                keeper.tellAgain(restriction);
                reminded++;
            }
        }
        return reminded;
    }

    private boolean isDue(Restriction restriction, Instant now) {
        Instant last = restriction.asked().last();
        return !restriction.silent().isEmpty()
                && (last == null
                        || !last.plus(policy.pauseAfter(restriction.asked().times()))
                                .isAfter(now));
    }
}
