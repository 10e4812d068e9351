package be.sentum.order.adapter.out.persistence;

import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.contract.CopiesContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresCopiesTest extends CopiesContract {

    @Inject
    Buyers buyers;

    @Inject
    ClosedAccounts closedAccounts;

    @Override
    protected Buyers buyers() {
        return buyers;
    }

    @Override
    protected ClosedAccounts closedAccounts() {
        return closedAccounts;
    }
}
