package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.notice.Notices;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresNoticesTest extends NoticesContract {

    @Inject
    Notices notices;

    @Override
    protected Notices notices() {
        return notices;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
