package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.relay.RelayedRequests;
import be.sentum.privacy.application.port.out.relay.StatusNotices;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.fakes.InMemoryRelayedRequests;
import be.sentum.privacy.fakes.InMemoryRequests;
import be.sentum.privacy.fakes.InMemoryStatusNotices;

class InMemoryRelayTest extends RelayContract {

    private final Requests requests = new InMemoryRequests();
    private final InMemoryRelayedRequests relayed = new InMemoryRelayedRequests();
    private final StatusNotices notices = new InMemoryStatusNotices(relayed);

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected RelayedRequests relayed() {
        return relayed;
    }

    @Override
    protected StatusNotices notices() {
        return notices;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
