package be.sentum.messaging.outbox;

import be.sentum.events.Envelope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** What the relay asks of the outbox, inside the transaction in which it publishes and deletes. */
final class OutboxTable {

    /** The error code of a key that is released by itself, since its topic may have been created since. */
    static final String TOPIC_MISSING = "topic_missing";

    /** The class of all shard locks, apart from the advisory locks others take. */
    private static final int SHARD_LOCK = 0x0B0D;

    // A delete that is lost in a crash of the database means an event published twice, which the inbox absorbs.
    private static final String TAKE_SHARDS = """
            SELECT p.shard, pg_try_advisory_xact_lock(%d, p.shard) AS mine,
                   set_config('synchronous_commit', 'off', true)
              FROM (SELECT s AS shard FROM unnest(?::int[]) WITH ORDINALITY AS u(s, n)
                      CROSS JOIN LATERAL (
                           SELECT 1 FROM outbox o
                            WHERE o.shard = s AND NOT EXISTS (SELECT 1 FROM outbox_blocked b
                                                               WHERE b.aggregatetype = o.aggregatetype
                                                                 AND b.aggregateid = o.aggregateid)
                            ORDER BY o.shard, o.seq LIMIT 1) AS first
                     ORDER BY n LIMIT ? OFFSET 0) AS p""".formatted(SHARD_LOCK);

    // Not "after the last sequence number": numbers become visible out of order.
    private static final String PENDING = """
            SELECT r.* FROM unnest(?::smallint[]) AS s CROSS JOIN LATERAL (
                SELECT o.shard, o.seq, o.aggregatetype, o.aggregateid, o.payload,
                       o.id, o.type, o.source, o.time, o.traceparent
                  FROM outbox o
                 WHERE o.shard = s
                   AND NOT EXISTS (SELECT 1 FROM outbox_blocked b
                                    WHERE b.aggregatetype = o.aggregatetype AND b.aggregateid = o.aggregateid)
                 ORDER BY o.shard, o.seq LIMIT ?) AS r""";

    private static final String DELETE = """
            DELETE FROM outbox o USING unnest(?::smallint[], ?::bigint[]) AS d(shard, seq)
             WHERE o.shard = d.shard AND o.seq = d.seq""";

    private static final String BLOCK = """
            INSERT INTO outbox_blocked (aggregatetype, aggregateid, event_id, error_code) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";

    /** Sealed fragments of an export are large: the driver holds no more rows than these. */
    private static final int FETCHED_AT_ONCE = 50;

    private OutboxTable() {}

    /**
     * @param mine shards with rows that this transaction now holds
     * @param others whether there are shards with rows that another relay holds
     */
    record Shards(List<Integer> mine, boolean others) {}

    /** A row together with its place in the table. */
    record Pending(short shard, long seq, OutboxRow row) {}

    /** Takes at most half of the shards, in random order, so that two relays share the work. */
    static Shards takeShards(Connection connection) throws SQLException {
        List<Integer> order = new ArrayList<>();
        for (int shard = 0; shard < KeyOfTopic.SHARDS; shard++) {
            order.add(shard);
        }
        Collections.shuffle(order);
        List<Integer> mine = new ArrayList<>();
        boolean others = false;
        try (PreparedStatement query = connection.prepareStatement(TAKE_SHARDS)) {
            query.setArray(1, connection.createArrayOf("int4", order.toArray()));
            query.setInt(2, KeyOfTopic.SHARDS / 2);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    if (found.getBoolean(2)) {
                        mine.add(found.getInt(1));
                    } else {
                        others = true;
                    }
                }
            }
        }
        return new Shards(mine, others);
    }

    /**
     * @param limit rows of one shard
     * @param characters of payloads after which no more rows are read, so that a round has a limit in memory; at least one
     *     row is read, whatever its size
     */
    static List<Pending> pending(Connection connection, List<Integer> shards, int limit, int characters)
            throws SQLException {
        List<Pending> rows = new ArrayList<>();
        int read = 0;
        try (PreparedStatement query = connection.prepareStatement(PENDING)) {
            query.setFetchSize(FETCHED_AT_ONCE);
            query.setArray(1, connection.createArrayOf("int2", shards.toArray()));
            query.setInt(2, limit);
            try (ResultSet found = query.executeQuery()) {
                while (read < characters && found.next()) {
                    OutboxRow row = row(found);
                    rows.add(new Pending(found.getShort(1), found.getLong(2), row));
                    read += row.payload() == null ? 0 : row.payload().length();
                }
            }
        }
        return rows;
    }

    private static OutboxRow row(ResultSet found) throws SQLException {
        Envelope envelope = new Envelope(
                found.getObject(6, UUID.class),
                found.getString(7),
                found.getString(8),
                found.getObject(9, OffsetDateTime.class).toInstant(),
                found.getString(10));
        return new OutboxRow(found.getString(3), found.getString(4), envelope, found.getString(5));
    }

    static void delete(Connection connection, List<Pending> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "int2", rows.stream().map(Pending::shard).toArray()));
            delete.setArray(
                    2,
                    connection.createArrayOf(
                            "int8", rows.stream().map(Pending::seq).toArray()));
            delete.executeUpdate();
        }
    }

    static void block(Connection connection, OutboxRow row, String errorCode) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(BLOCK)) {
            insert.setString(1, row.topic());
            insert.setString(2, row.key());
            insert.setObject(3, row.envelope().id());
            insert.setString(4, errorCode);
            insert.executeUpdate();
        }
    }

    static void releaseMissingTopics(Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM outbox_blocked WHERE error_code = ?")) {
            delete.setString(1, TOPIC_MISSING);
            delete.executeUpdate();
        }
    }
}
