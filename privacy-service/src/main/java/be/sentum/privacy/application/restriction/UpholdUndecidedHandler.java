package be.sentum.privacy.application.restriction;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.restriction.UpholdUndecided;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Stage;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

@UseCase
class UpholdUndecidedHandler implements UpholdUndecided {

    private static final int AT_ONCE = 50;

    private final Requests requests;
    private final RestrictionDecisions decisions;
    private final CaseProgress progress;
    private final InstantSource clock;

    UpholdUndecidedHandler(
            Requests requests, RestrictionDecisions decisions, CaseProgress progress, InstantSource clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public List<RequestId> overdue() {
        return requests.undecidedObjections(today(), AT_ONCE);
    }

    @Override
    public void uphold(RequestId id) {
        requests.lock(id)
                .filter(request -> request.period().isOver(today()))
                .ifPresent(request -> request.item(ItemType.OBJECTION)
                        .filter(item ->
                                item.stage() == Stage.PENDING && item.outcome().isEmpty())
                        .ifPresent(item -> uphold(request, item)));
    }

    private void uphold(PrivacyRequest request, Item item) {
        progress.note(request, "objection_undecided_in_time", Actor.SYSTEM);
        progress.follow(
                request,
                decisions.carryOut(request, item, Outcome.GRANTED, List.of(), null, Actor.SYSTEM),
                Actor.SYSTEM);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
    }
}
