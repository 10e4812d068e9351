package be.sentum.messaging.inbox;

import be.sentum.events.Topic;
import be.sentum.messaging.config.ServiceName;
import be.sentum.messaging.wire.Incoming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which events were handled. Part of the caller's transaction. */
@ApplicationScoped
class InboxTable {

    private static final String INSERT = """
            INSERT INTO inbox (consumer, event_id, topic) SELECT ?, e, ? FROM unnest(?::uuid[]) AS e
            ON CONFLICT DO NOTHING RETURNING event_id""";

    private final DataSource database;
    private final String consumer;

    @Inject
    InboxTable(DataSource database, ServiceName service) {
        this.database = database;
        this.consumer = service.shortName();
    }

    /** Notes the events as handled and answers which of them were not noted before. */
    Set<UUID> add(Topic topic, List<? extends Incoming> events) throws SQLException {
        Set<UUID> added = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, consumer);
            insert.setString(2, topic.topicName());
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid", events.stream().map(Incoming::id).toArray()));
            try (ResultSet found = insert.executeQuery()) {
                while (found.next()) {
                    added.add(found.getObject(1, UUID.class));
                }
            }
        }
        return added;
    }
}
