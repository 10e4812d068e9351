package be.sentum.privacy.application.request;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.request.WithdrawRequest;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import java.time.InstantSource;
import java.time.LocalDate;

@UseCase
class WithdrawRequestHandler implements WithdrawRequest {

    private final Requests requests;
    private final CaseProgress progress;
    private final InstantSource clock;

    WithdrawRequestHandler(Requests requests, CaseProgress progress, InstantSource clock) {
        this.requests = requests;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public Result handle(Reader reader, RequestId id, Actor actor) {
        return requests.lock(id)
                .filter(request -> request.isVisibleTo(reader))
                .map(request -> withdraw(request, actor))
                .orElseGet(() -> new Result.Refused(new Rejection.NotFound()));
    }

    private Result withdraw(PrivacyRequest request, Actor actor) {
        if (request.closedOn().isPresent() || !request.items().stream().allMatch(Item::canStop)) {
            return new Result.Refused(new Rejection.CannotBeWithdrawn());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
        progress.follow(request, request.withdraw(today), actor);
        return new Result.Withdrawn(request);
    }
}
