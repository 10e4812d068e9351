package be.sentum.privacy.application.step;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.step.ReceiveFailures;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.restriction.RestrictionKeeper;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.Failure;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.Origin;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

@UseCase
class ReceiveFailuresHandler implements ReceiveFailures {

    private static final String FAILED = "step_failed";

    private final Requests requests;
    private final Restrictions restrictions;
    private final CaseProgress progress;
    private final RestrictionKeeper keeper;
    private final Alarms alarms;
    private final InstantSource clock;

    ReceiveFailuresHandler(
            Requests requests,
            Restrictions restrictions,
            CaseProgress progress,
            RestrictionKeeper keeper,
            Alarms alarms,
            InstantSource clock) {
        this.requests = requests;
        this.restrictions = restrictions;
        this.progress = progress;
        this.keeper = keeper;
        this.alarms = alarms;
        this.clock = clock;
    }

    @Override
    public void ofItem(ItemId item, Stage asked, ServiceName service, String code) {
        requests.lockWith(item).ifPresent(request -> note(request, item, asked, service, code));
    }

    private void note(PrivacyRequest request, ItemId item, Stage asked, ServiceName service, String code) {
        request.failed(item, asked, service, code, clock.instant()).ifPresent(failure -> {
            progress.follow(request, List.of());
            if (isNew(failure)) {
                progress.note(request, FAILED, Actor.SYSTEM, StepNames.of(request.item(item), service));
            }
            alarms.stepFailed(request.number(), service, code);
        });
    }

    @Override
    public void ofRestriction(RestrictionId id, boolean lifting, ServiceName service, String code) {
        // The case before its restriction, as everybody who changes both.
        Optional<Origin> origin = restrictions.find(id).flatMap(Restriction::origin);
        if (!lifting) {
            origin.ifPresent(from -> ofItem(from.item(), Stage.RESTRICTING, service, code));
        }
        restrictions
                .lock(id)
                .ifPresent(restriction -> restriction
                        .failed(lifting, service, code, clock.instant())
                        .ifPresent(failure -> {
                            restrictions.save(restriction);
                            if (isNew(failure)) {
                                keeper.note(restriction, FAILED, Actor.SYSTEM, StepNames.of(restriction, service));
                            }
                            alarms.restrictionFailed(id, service, code);
                        }));
    }

    /** The trail says it once; each other time is in the case. */
    private static boolean isNew(Failure failure) {
        return failure.times() == 1;
    }
}
