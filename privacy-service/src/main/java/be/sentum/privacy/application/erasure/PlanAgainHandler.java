package be.sentum.privacy.application.erasure;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.erasure.PlanAgain;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestEvent;
import be.sentum.privacy.domain.request.RequestId;
import java.util.List;
import java.util.Optional;

@UseCase
class PlanAgainHandler implements PlanAgain {

    private final Requests requests;
    private final Inventories inventories;
    private final CaseProgress progress;

    PlanAgainHandler(Requests requests, Inventories inventories, CaseProgress progress) {
        this.requests = requests;
        this.inventories = inventories;
        this.progress = progress;
    }

    @Override
    public Optional<Rejection> handle(RequestId id, Actor actor) {
        return requests.lock(id)
                .map(request -> planAgain(request, actor))
                .orElseGet(() -> Optional.of(new Rejection.NotFound()));
    }

    private Optional<Rejection> planAgain(PrivacyRequest request, Actor actor) {
        List<RequestEvent> events = request.item(ItemType.ERASURE)
                .map(item -> request.planAgain(item.id(), inventories.roster()))
                .orElse(List.of());
        if (events.isEmpty()) {
            return Optional.of(new Rejection.NothingToDecide());
        }
        progress.follow(request, events, actor);
        return Optional.empty();
    }
}
