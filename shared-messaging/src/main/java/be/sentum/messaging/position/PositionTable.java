package be.sentum.messaging.position;

import be.sentum.messaging.wire.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/** Where each reader goes on. */
@ApplicationScoped
class PositionTable {

    private final DataSource database;

    @Inject
    PositionTable(DataSource database) {
        this.database = database;
    }

    /** The offset of the next record; 0 if nothing was read yet. */
    long next(String reader, TopicPartition partition) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        SELECT next_offset FROM reader_position
                         WHERE reader = ? AND topic = ? AND partition = ?""")) {
            query.setString(1, reader);
            query.setString(2, partition.topic());
            query.setInt(3, partition.partition());
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        }
    }

    /**
     * Moves the position behind the record and holds its row until the transaction ends. False if it is there already:
     * another replica handled the record.
     */
    boolean moveBehind(String reader, Reference at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement move = connection.prepareStatement("""
                        INSERT INTO reader_position AS p (reader, topic, partition, next_offset) VALUES (?, ?, ?, ?)
                        ON CONFLICT (reader, topic, partition) DO UPDATE SET next_offset = EXCLUDED.next_offset
                         WHERE p.next_offset < EXCLUDED.next_offset""")) {
            move.setString(1, reader);
            move.setString(2, at.topic().topicName());
            move.setInt(3, at.partition());
            move.setLong(4, at.offset() + 1);
            return move.executeUpdate() > 0;
        }
    }
}
