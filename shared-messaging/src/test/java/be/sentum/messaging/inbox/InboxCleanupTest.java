package be.sentum.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@SuppressWarnings("NullAway.Init") // filled by the container
class InboxCleanupTest {

    @Inject
    InboxCleanup cleanup;

    @Inject
    DataSource database;

    @Test
    void rows_are_forgotten_after_30_days_and_not_before() throws SQLException {
        UUID old = handled("31 days");
        UUID young = handled("29 days");

        cleanup.deleteSome();

        assertThat(isKnown(old)).isFalse();
        assertThat(isKnown(young)).isTrue();
    }

    private UUID handled(String ago) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO inbox VALUES"
                        + " ('billing', ?, 'sentum.order.events.v1', now() - cast(? AS interval))")) {
            insert.setObject(1, id);
            insert.setString(2, ago);
            insert.executeUpdate();
        }
        return id;
    }

    private boolean isKnown(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT 1 FROM inbox WHERE event_id = ?")) {
            query.setObject(1, id);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
