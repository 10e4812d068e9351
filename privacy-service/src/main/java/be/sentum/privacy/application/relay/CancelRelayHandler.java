package be.sentum.privacy.application.relay;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.relay.CancelRelay;
import be.sentum.privacy.application.port.in.request.WithdrawRequest;
import be.sentum.privacy.application.port.out.relay.RelayedRequests;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayReport;
import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.RelayedRequest;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.subject.Reader;
import java.time.InstantSource;

@UseCase
class CancelRelayHandler implements CancelRelay {

    private final RelayedRequests relayed;
    private final Requests requests;
    private final WithdrawRequest withdraw;
    private final InstantSource clock;

    CancelRelayHandler(RelayedRequests relayed, Requests requests, WithdrawRequest withdraw, InstantSource clock) {
        this.relayed = relayed;
        this.requests = requests;
        this.withdraw = withdraw;
        this.clock = clock;
    }

    @Override
    public Result handle(RelayKey key) {
        return relayed.find(key)
                .flatMap(found -> requests.lock(found.request()).map(request -> cancel(found, request)))
                .orElseGet(Result.NotFound::new);
    }

    private Result cancel(RelayedRequest found, PrivacyRequest request) {
        if (RelayStatus.of(request) != RelayStatus.PENDING) {
            return new Result.NotPending();
        }
        Actor actor = new Actor("partner", found.key().controller());
        return switch (withdraw.handle(new Reader.Officer(), found.request(), actor)) {
            case WithdrawRequest.Result.Withdrawn withdrawn ->
                new Result.Cancelled(
                        RelayReport.of(found.key(), found.receivedAt(), withdrawn.request()), clock.instant());
            case WithdrawRequest.Result.Refused refused -> new Result.NotPending();
        };
    }
}
