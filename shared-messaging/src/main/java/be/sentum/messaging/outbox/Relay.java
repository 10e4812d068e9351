package be.sentum.messaging.outbox;

import be.sentum.messaging.outbox.OutboxTable.Pending;
import be.sentum.messaging.outbox.OutboxTable.Shards;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Publishes what is in the outbox. One round is one database transaction: lock shards, read rows, send, wait for the
 * acknowledgements, delete. If the process dies in between, the locks fall and the next relay sends again: twice, never
 * not at all, and in the same order.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final DataSource database;
    private final Publisher publisher;
    private final int batchSize;
    private final int batchCharacters;
    private final RelayMeter meter;

    Relay(DataSource database, Publisher publisher, int batchSize, int batchCharacters, RelayMeter meter) {
        this.database = database;
        this.publisher = publisher;
        this.batchSize = batchSize;
        this.batchCharacters = batchCharacters;
        this.meter = meter;
    }

    /** How a round ended. */
    enum Round {
        /** Nothing waits. */
        IDLE,
        /** Rows were published; there may be more. */
        PUBLISHED,
        /** Rows wait in shards that another relay holds. */
        SHARED,
        /** Kafka did not take everything: try again after a pause. */
        INTERRUPTED
    }

    /** Throws {@link SQLException} if the database is away; nothing is lost then. */
    Round round() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Round result = round(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private Round round(Connection connection) throws SQLException {
        Shards shards = OutboxTable.takeShards(connection);
        if (shards.mine().isEmpty()) {
            return shards.others() ? Round.SHARED : Round.IDLE;
        }
        List<Pending> rows = OutboxTable.pending(connection, shards.mine(), batchSize, batchCharacters);
        if (rows.isEmpty()) {
            return Round.PUBLISHED;
        }
        Publisher.Outcome outcome = publisher.publish(rows);
        OutboxTable.delete(connection, outcome.published());
        for (Map.Entry<Pending, String> refused : outcome.blocked().entrySet()) {
            block(connection, refused.getKey().row(), refused.getValue());
        }
        outcome.published().forEach(published -> meter.published(published.row().topic()));
        return outcome.interrupted() == null ? Round.PUBLISHED : Round.INTERRUPTED;
    }

    /** Tries the keys again whose topic did not exist. */
    void retryMissingTopics() throws SQLException {
        try (Connection connection = database.getConnection()) {
            OutboxTable.releaseMissingTopics(connection);
        }
    }

    private static void block(Connection connection, OutboxRow row, String errorCode) throws SQLException {
        OutboxTable.block(connection, row, errorCode);
        LOG.errorf(
                "Outbox key blocked, its events wait until an operator releases it: topic=%s key=%s event=%s error=%s",
                row.topic(), row.key(), row.envelope().id(), errorCode);
    }

    @Override
    public void close() {
        publisher.close();
    }
}
