package be.sentum.systemtests.faults.check;

import be.sentum.systemtests.stack.ServiceName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What one service holds of a person at one moment.
 *
 * @param erased whether it says that the person is erased here
 * @param receipts how many receipts it keeps about the person
 * @param columns where the person's own values stand, as {@code table.column}
 */
public record Traces(boolean erased, long receipts, Set<String> columns) {

    /** Values pass through these on their way out, and are gone by themselves. */
    private static final Set<String> PASSING = Set.of("outbox", "letter");

    private static final String SEARCHED = """
            select c.table_name, c.column_name
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
               and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY')""";

    /** @param mark what all values of the person have in common */
    public static Traces of(Databases databases, ServiceName service, UUID subject, String mark) {
        return databases.snapshot(
                service,
                connection -> new Traces(
                        count(connection, "select count(*) from erased_subject where subject_id = ?", subject) > 0,
                        count(connection, "select count(*) from erasure_receipt where subject_id = ?", subject),
                        columns(connection, mark)));
    }

    private static long count(Connection connection, String sql, UUID subject) throws SQLException {
        return Databases.list(connection, sql, row -> row.getLong(1), subject).getFirst();
    }

    private static Set<String> columns(Connection connection, String mark) throws SQLException {
        Map<String, TreeSet<String>> tables = new LinkedHashMap<>();
        Databases.list(connection, SEARCHED, row -> List.of(row.getString(1), row.getString(2)))
                .forEach(column -> tables.computeIfAbsent(column.getFirst(), t -> new TreeSet<>())
                        .add(column.getLast()));
        tables.keySet().removeAll(PASSING);
        Set<String> found = new TreeSet<>();
        for (var table : tables.entrySet()) {
            found.addAll(in(connection, table.getKey(), List.copyOf(table.getValue()), mark));
        }
        return found;
    }

    private static Set<String> in(Connection connection, String table, List<String> columns, String mark)
            throws SQLException {
        StringBuilder sql = new StringBuilder("select true");
        columns.forEach(column ->
                sql.append(", coalesce(bool_or(position(? in lower(\"%s\"::text)) > 0), false)".formatted(column)));
        sql.append(" from public.\"%s\"".formatted(table));
        Object[] marks = columns.stream().map(column -> mark).toArray();
        Set<String> found = new TreeSet<>();
        Databases.list(
                connection,
                sql.toString(),
                row -> {
                    for (int i = 0; i < columns.size(); i++) {
                        if (row.getBoolean(i + 2)) {
                            found.add(table + "." + columns.get(i));
                        }
                    }
                    return true;
                },
                marks);
        return found;
    }
}
