package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresDisclosuresTest extends DisclosureLogContract {

    @Inject
    DisclosureLog log;

    @Override
    protected DisclosureLog log() {
        return log;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
