package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresRestrictionsTest extends RestrictionsContract {

    @Inject
    Restrictions restrictions;

    @Override
    protected Restrictions restrictions() {
        return restrictions;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
