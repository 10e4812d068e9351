package be.sentum.order.adapter.out.persistence.withdrawal;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.withdrawal.Statements;
import be.sentum.order.application.port.out.withdrawal.Tries;
import be.sentum.order.contract.WithdrawalsContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresWithdrawalsTest extends WithdrawalsContract {

    @Inject
    Orders realOrders;

    @Inject
    Statements realStatements;

    @Inject
    Tries realTries;

    @Override
    protected Orders orders() {
        return realOrders;
    }

    @Override
    protected Statements statements() {
        return realStatements;
    }

    @Override
    protected Tries tries() {
        return realTries;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
