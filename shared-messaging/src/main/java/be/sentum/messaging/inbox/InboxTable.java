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

/**
 * Which events were handled. Part of the caller's transaction, which from then on is alone in the service with the
 * events' keys: what two topics say of one person is never half done at the same time. The keys are taken in ascending
 * order, so that two transactions with several keys do not wait for each other.
 */
@ApplicationScoped
class InboxTable {

    /** The class of the keys' locks, apart from the advisory locks others take. */
    private static final int KEY_LOCK = 0x0B10;

    private static final String INSERT = """
            WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock(%d, l) FROM unnest(?::int[]) AS l),
                 held AS MATERIALIZED (SELECT count(*) AS n FROM locked)
            INSERT INTO inbox (consumer, event_id, topic) SELECT ?, e, ? FROM held, unnest(?::uuid[]) AS e
             WHERE held.n > 0
            ON CONFLICT DO NOTHING RETURNING event_id""".formatted(KEY_LOCK);

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
            insert.setArray(1, connection.createArrayOf("int4", locks(events)));
            insert.setString(2, consumer);
            insert.setString(3, topic.topicName());
            insert.setArray(
                    4,
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

    private static Object[] locks(List<? extends Incoming> events) {
        return events.stream()
                .map(incoming -> incoming.at().key().hashCode())
                .distinct()
                .sorted()
                .toArray();
    }
}
