package be.sentum.order.fake.returns;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.returns.Returns;
import be.sentum.order.contract.ReturnsContract;
import be.sentum.order.fake.InMemoryOrders;

class InMemoryReturnsTest extends ReturnsContract {

    private final InMemoryOrders orders = new InMemoryOrders();
    private final InMemoryReturns returns = new InMemoryReturns();

    @Override
    protected Orders orders() {
        return orders;
    }

    @Override
    protected Returns returns() {
        return returns;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
