package be.sentum.order.fake.withdrawal;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.withdrawal.Statements;
import be.sentum.order.application.port.out.withdrawal.Tries;
import be.sentum.order.contract.WithdrawalsContract;
import be.sentum.order.fake.InMemoryOrders;

class InMemoryWithdrawalsTest extends WithdrawalsContract {

    private final InMemoryOrders orders = new InMemoryOrders();
    private final InMemoryStatements statements = new InMemoryStatements();
    private final InMemoryTries tries = new InMemoryTries();

    @Override
    protected Orders orders() {
        return orders;
    }

    @Override
    protected Statements statements() {
        return statements;
    }

    @Override
    protected Tries tries() {
        return tries;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
