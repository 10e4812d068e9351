package be.sentum.order.adapter.out.persistence.returns;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.returns.Returns;
import be.sentum.order.contract.ReturnsContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresReturnsTest extends ReturnsContract {

    @Inject
    Orders realOrders;

    @Inject
    Returns realReturns;

    @Override
    protected Orders orders() {
        return realOrders;
    }

    @Override
    protected Returns returns() {
        return realReturns;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
