package be.sentum.privacy.application.relay;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.relay.RelayQueries;
import be.sentum.privacy.application.port.out.relay.RelayedRequests;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayReport;
import java.util.Optional;

@UseCase
class RelayQueriesHandler implements RelayQueries {

    private final RelayedRequests relayed;
    private final Requests requests;

    RelayQueriesHandler(RelayedRequests relayed, Requests requests) {
        this.relayed = relayed;
        this.requests = requests;
    }

    @Override
    public Optional<RelayReport> find(RelayKey key) {
        return relayed.find(key)
                .flatMap(found -> requests.find(found.request())
                        .map(request -> RelayReport.of(key, found.receivedAt(), request)));
    }
}
