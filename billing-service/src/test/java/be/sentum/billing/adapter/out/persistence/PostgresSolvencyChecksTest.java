package be.sentum.billing.adapter.out.persistence;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.application.port.out.SolvencyChecksContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresSolvencyChecksTest extends SolvencyChecksContract {

    @Inject
    SolvencyChecks real;

    @Override
    protected SolvencyChecks checks() {
        return real;
    }

    @Override
    protected InTransaction inTransaction() {
        return new NewTransaction();
    }
}
