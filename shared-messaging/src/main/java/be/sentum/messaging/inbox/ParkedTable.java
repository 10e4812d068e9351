package be.sentum.messaging.inbox;

import be.sentum.events.Topic;
import be.sentum.messaging.ParkedEvents.ParkedKey;
import be.sentum.messaging.config.ServiceName;
import be.sentum.messaging.wire.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Records that could not be handled, and those of the same key behind them. Part of the caller's transaction. */
@ApplicationScoped
class ParkedTable {

    /** The class of the locks that keep parking and replaying one key apart. */
    private static final int PARKED_LOCK = 0x0B0E;

    private final DataSource database;
    private final String consumer;

    @Inject
    ParkedTable(DataSource database, ServiceName service) {
        this.database = database;
        this.consumer = service.shortName();
    }

    /** Which of the keys have parked records. */
    Set<String> among(Topic topic, Collection<String> keys) throws SQLException {
        Set<String> parked = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        SELECT DISTINCT key FROM inbox_parked
                         WHERE consumer = ? AND topic = ? AND key = ANY (?)""")) {
            query.setString(1, consumer);
            query.setString(2, topic.topicName());
            query.setArray(3, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    parked.add(found.getString(1));
                }
            }
        }
        return parked;
    }

    /** Until the end of the transaction nobody else parks or replays this key. */
    void lock(Topic topic, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?, ?)")) {
            lock.setInt(1, PARKED_LOCK);
            lock.setInt(2, 31 * topic.topicName().hashCode() + key.hashCode());
            lock.execute();
        }
    }

    void add(Reference at, UUID eventId, @Nullable String type, String errorCode) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO inbox_parked
                               (consumer, topic, key, partition, "offset", event_id, type, error_code)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")) {
            insert.setString(1, consumer);
            insert.setString(2, at.topic().topicName());
            insert.setString(3, at.key());
            insert.setInt(4, at.partition());
            insert.setLong(5, at.offset());
            insert.setObject(6, eventId);
            insert.setString(7, type);
            insert.setString(8, errorCode);
            insert.executeUpdate();
        }
    }

    /** The key's first parked record. */
    Optional<Reference> first(Topic topic, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        SELECT partition, "offset" FROM inbox_parked
                         WHERE consumer = ? AND topic = ? AND key = ? ORDER BY partition, "offset" LIMIT 1""")) {
            query.setString(1, consumer);
            query.setString(2, topic.topicName());
            query.setString(3, key);
            try (ResultSet found = query.executeQuery()) {
                return found.next()
                        ? Optional.of(new Reference(topic, found.getInt(1), found.getLong(2), key))
                        : Optional.empty();
            }
        }
    }

    /** False if it is no longer parked. */
    boolean remove(Reference at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("""
                        DELETE FROM inbox_parked
                         WHERE consumer = ? AND topic = ? AND partition = ? AND "offset" = ?""")) {
            delete.setString(1, consumer);
            delete.setString(2, at.topic().topicName());
            delete.setInt(3, at.partition());
            delete.setLong(4, at.offset());
            return delete.executeUpdate() > 0;
        }
    }

    List<ParkedKey> keys(int limit) throws SQLException {
        List<ParkedKey> keys = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        SELECT topic, key, count(*), min(parked_at),
                               (array_agg(error_code ORDER BY partition, "offset"))[1]
                          FROM inbox_parked WHERE consumer = ? GROUP BY topic, key ORDER BY 4 LIMIT ?""")) {
            query.setString(1, consumer);
            query.setInt(2, limit);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    Topic topic = Topic.named(found.getString(1)).orElseThrow();
                    keys.add(new ParkedKey(
                            topic,
                            found.getString(2),
                            found.getLong(3),
                            found.getString(5),
                            found.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return keys;
    }

    long count(Topic topic, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT count(*) FROM inbox_parked WHERE consumer = ? AND topic = ? AND key = ?")) {
            query.setString(1, consumer);
            query.setString(2, topic.topicName());
            query.setString(3, key);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        }
    }
}
