package be.sentum.order.adapter.out.persistence;

import be.sentum.order.application.port.out.BuyerFiles;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.contract.CopiesContract;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresCopiesTest extends CopiesContract {

    @Inject
    Buyers buyers;

    @Inject
    ClosedAccounts closedAccounts;

    @Inject
    BuyerFiles buyerFiles;

    @Inject
    Subjects subjects;

    @Override
    protected BuyerFiles buyerFiles() {
        return buyerFiles;
    }

    @Override
    protected void know(CustomerId customer) {
        QuarkusTransaction.requiringNew().run(() -> subjects.know(customer.value(), null));
    }

    @Override
    protected Buyers buyers() {
        return buyers;
    }

    @Override
    protected ClosedAccounts closedAccounts() {
        return closedAccounts;
    }
}
