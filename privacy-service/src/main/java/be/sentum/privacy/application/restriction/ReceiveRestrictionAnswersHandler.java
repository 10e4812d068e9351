package be.sentum.privacy.application.restriction;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.restriction.ReceiveRestrictionAnswers;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.Origin;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

@UseCase
class ReceiveRestrictionAnswersHandler implements ReceiveRestrictionAnswers {

    private final Restrictions restrictions;
    private final Requests requests;
    private final Inventories inventories;
    private final RestrictionKeeper keeper;
    private final CaseProgress progress;
    private final InstantSource clock;

    ReceiveRestrictionAnswersHandler(
            Restrictions restrictions,
            Requests requests,
            Inventories inventories,
            RestrictionKeeper keeper,
            CaseProgress progress,
            InstantSource clock) {
        this.restrictions = restrictions;
        this.requests = requests;
        this.inventories = inventories;
        this.keeper = keeper;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public void applied(RestrictionId id, ServiceName service, boolean nothingHeld) {
        AnswerStatus status = nothingHeld ? AnswerStatus.NO_DATA : AnswerStatus.COMPLETED;
        // The case before its restriction, as everybody who changes both.
        Optional<PrivacyRequest> request =
                restrictions.find(id).flatMap(Restriction::origin).flatMap(origin -> requests.lock(origin.request()));
        restrictions.lock(id).ifPresent(restriction -> {
            if (restriction.applied(service, status, inventories.roster(), clock.instant())) {
                keeper.nowEffective(restriction);
            }
            restrictions.save(restriction);
            request.ifPresent(asked -> tell(asked, restriction, service, status));
        });
    }

    /** A case shows who has answered, and is done when all have. */
    private void tell(PrivacyRequest request, Restriction restriction, ServiceName service, AnswerStatus status) {
        restriction
                .origin()
                .map(Origin::item)
                .filter(item -> request.item(item).stage() == Stage.RESTRICTING)
                .ifPresent(item -> {
                    request.restricted(item, service, status, inventories.roster());
                    progress.follow(request, List.of());
                });
    }

    @Override
    public void lifted(RestrictionId id, ServiceName service) {
        restrictions.lock(id).ifPresent(restriction -> {
            if (restriction.released(service, inventories.roster(), clock.instant())) {
                keeper.write(
                        restriction,
                        "restriction_lifted",
                        Actor.SYSTEM,
                        restriction.ground().code());
            }
            restrictions.save(restriction);
        });
    }
}
