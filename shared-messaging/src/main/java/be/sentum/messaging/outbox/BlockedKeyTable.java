package be.sentum.messaging.outbox;

import be.sentum.events.Topic;
import be.sentum.messaging.BlockedKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Blocked keys, from their table. */
@ApplicationScoped
class BlockedKeyTable implements BlockedKeys {

    private final DataSource database;
    private final RelayRunner relay;

    @Inject
    BlockedKeyTable(DataSource database, RelayRunner relay) {
        this.database = database;
        this.relay = relay;
    }

    @Override
    public List<BlockedKey> list() {
        String sql = """
                SELECT aggregatetype, aggregateid, event_id, error_code, blocked_at
                  FROM outbox_blocked ORDER BY blocked_at LIMIT 1000""";
        List<BlockedKey> keys = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                keys.add(new BlockedKey(
                        found.getString(1),
                        found.getString(2),
                        found.getObject(3, UUID.class),
                        found.getString(4),
                        found.getObject(5, OffsetDateTime.class).toInstant()));
            }
            return keys;
        } catch (SQLException e) {
            throw new IllegalStateException("blocked keys could not be read", e);
        }
    }

    @Override
    public boolean release(Topic topic, String key) {
        String sql = "DELETE FROM outbox_blocked WHERE aggregatetype = ? AND aggregateid = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, topic.topicName());
            delete.setString(2, key);
            boolean released = delete.executeUpdate() > 0;
            relay.wake();
            return released;
        } catch (SQLException e) {
            throw new IllegalStateException("the key could not be released", e);
        }
    }
}
