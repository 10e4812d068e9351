package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.ConsentLogContract;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresConsentLogTest extends ConsentLogContract {

    @Inject
    ConsentLog log;

    @Override
    protected ConsentLog log() {
        return log;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
