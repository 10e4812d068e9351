package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.relay.RelayedRequests;
import be.sentum.privacy.application.port.out.relay.StatusNotices;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresRelayTest extends RelayContract {

    @Inject
    Requests requests;

    @Inject
    RelayedRequests relayed;

    @Inject
    StatusNotices notices;

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

    /** Rolled back: the job of the running service would tell these controllers. */
    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.begin();
        try {
            step.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
