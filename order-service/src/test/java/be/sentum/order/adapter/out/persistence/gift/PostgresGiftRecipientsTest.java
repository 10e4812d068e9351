package be.sentum.order.adapter.out.persistence.gift;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.gift.GiftRecipients;
import be.sentum.order.contract.GiftRecipientsContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithSentumServers
class PostgresGiftRecipientsTest extends GiftRecipientsContract {

    @Inject
    Orders orders;

    @Inject
    GiftRecipients recipients;

    @Override
    protected Orders orders() {
        return orders;
    }

    @Override
    protected GiftRecipients recipients() {
        return recipients;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return QuarkusTransaction.requiringNew().call(step::get);
    }
}
