package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.restriction.LiftRestriction;
import be.sentum.privacy.application.port.in.restriction.RemindOfRestrictions;
import be.sentum.privacy.application.port.in.restriction.UpholdUndecided;
import be.sentum.privacy.domain.request.RequestId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** What a restriction needs when nobody acts. Replicas may run it together: the first to lock one acts. */
@ApplicationScoped
class RestrictionJobs {

    private static final Logger LOG = Logger.getLogger(RestrictionJobs.class);

    private final RemindOfRestrictions remind;
    private final LiftRestriction lift;
    private final UpholdUndecided undecided;

    RestrictionJobs(RemindOfRestrictions remind, LiftRestriction lift, UpholdUndecided undecided) {
        this.remind = remind;
        this.lift = lift;
        this.undecided = undecided;
    }

    @Scheduled(
            identity = "remind-of-restrictions",
            every = "${sentum.restriction.every:10s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void remind() {
        remind.handle();
    }

    @Scheduled(
            identity = "lift-restrictions",
            every = "${sentum.restriction.every:10s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void lift() {
        lift.carryOut();
    }

    @Scheduled(
            identity = "uphold-undecided-objections",
            every = "${sentum.restriction.uphold-every:10m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void uphold() {
        for (RequestId request : undecided.overdue()) {
            try {
                undecided.uphold(request);
            } catch (RuntimeException e) {
                // What goes wrong with one case does not keep the others waiting.
                LOG.errorf(e, "the objection of case %s could not be upheld", request.value());
            }
        }
    }
}
