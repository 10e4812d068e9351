package be.sentum.order.adapter.out.persistence.gift;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.gift.GiftRecipients;
import be.sentum.order.contract.GiftRecipientsContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

@QuarkusTest
@WithSentumServers
class PostgresGiftRecipientsTest extends GiftRecipientsContract {

    @Inject
    Orders orders;

    @Inject
    GiftRecipients recipients;

    @Inject
    DataSource database;

    @Override
    protected Orders orders() {
        return orders;
    }

    @Override
    protected GiftRecipients recipients() {
        return recipients;
    }

    @Override
    protected void hold(UUID person) {
        try (var connection = database.getConnection();
                var hold = connection.prepareStatement(
                        "insert into legal_hold (hold_id, subject_id, categories, placed_at)"
                                + " values (gen_random_uuid(), ?, '{}', now())")) {
            hold.setObject(1, person);
            hold.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return QuarkusTransaction.requiringNew().call(step::get);
    }
}
