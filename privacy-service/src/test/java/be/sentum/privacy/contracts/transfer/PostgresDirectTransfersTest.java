package be.sentum.privacy.contracts.transfer;

import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers;
import be.sentum.privacy.application.port.out.transfer.TransferTargets;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

@QuarkusTest
@WithSentumServers
class PostgresDirectTransfersTest extends DirectTransfersContract {

    @Inject
    DirectTransfers transfers;

    @Inject
    TransferTargets targets;

    @Inject
    Requests requests;

    @Inject
    DataSource database;

    /** So that nobody tries to send what nobody confirmed. */
    @AfterEach
    void nothing_waits() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "delete from direct_transfer where target_name = 'Other Company NV'" + " and list_hash = 'hash'");
            statement.executeUpdate("delete from transfer_target");
        }
    }

    @Override
    protected DirectTransfers transfers() {
        return transfers;
    }

    @Override
    protected TransferTargets targets() {
        return targets;
    }

    @Override
    protected PrivacyRequest request() {
        PrivacyRequest request = Cases.of(ItemType.RECTIFICATION);
        inTransaction(() -> requests.add(request));
        return request;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
