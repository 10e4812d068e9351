package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.request.Contents;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresContentsTest extends ContentsContract {

    @Inject
    Requests requests;

    @Inject
    Contents contents;

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected Contents contents() {
        return contents;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
