package be.sentum.messaging.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes all events of a transaction in one round trip. The statement first locks the keys, in ascending order so that
 * two transactions cannot wait for each other, and only then draws the sequence numbers. The locks are released after
 * the commit is visible. So for one key, sequence order is commit order.
 */
final class OutboxInsert {

    /** The class of all key locks, apart from the advisory locks others take. */
    private static final int KEY_LOCK = 0x0B0C;

    private static final String SQL = """
            WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock(%d, l) FROM unnest(?::int[]) AS l),
                 held AS MATERIALIZED (SELECT count(*) AS n FROM locked)
            INSERT INTO outbox (shard, id, aggregatetype, aggregateid, type, payload, source, time, traceparent)
            SELECT e.shard, e.id, e.topic, e.key, e.type, e.payload, e.source, e.time, e.traceparent
              FROM held,
                   unnest(?::smallint[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                          ?::timestamptz[], ?::text[])
                     WITH ORDINALITY AS e(shard, id, topic, key, type, payload, source, time, traceparent, n)
             WHERE held.n > 0
             ORDER BY e.n""".formatted(KEY_LOCK);

    private OutboxInsert() {}

    static void write(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SQL)) {
            Object[] locks = rows.stream()
                    .map(row -> row.keyOfTopic().lock())
                    .distinct()
                    .sorted()
                    .toArray();
            insert.setArray(1, connection.createArrayOf("int4", locks));
            insert.setArray(
                    2, array(connection, "int2", rows, row -> row.keyOfTopic().shard()));
            insert.setArray(
                    3, array(connection, "uuid", rows, row -> row.envelope().id()));
            insert.setArray(4, array(connection, "text", rows, OutboxRow::topic));
            insert.setArray(5, array(connection, "text", rows, OutboxRow::key));
            insert.setArray(
                    6, array(connection, "text", rows, row -> row.envelope().type()));
            insert.setArray(7, array(connection, "text", rows, OutboxRow::payload));
            insert.setArray(
                    8, array(connection, "text", rows, row -> row.envelope().source()));
            insert.setArray(
                    9,
                    array(connection, "text", rows, row -> row.envelope().time().toString()));
            insert.setArray(
                    10, array(connection, "text", rows, row -> row.envelope().traceparent()));
            insert.executeUpdate();
        }
    }

    private static Array array(
            Connection connection, String type, List<OutboxRow> rows, Function<OutboxRow, @Nullable Object> column)
            throws SQLException {
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        return connection.createArrayOf(type, values);
    }
}
