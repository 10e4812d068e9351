package be.sentum.personaldata.rights.collection;

import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One consistent view of everything held about a subject, row by row. The database writes the JSON, so numbers,
 * instants (UTC) and nested documents come out as they are stored.
 */
class SubjectSnapshot {

    /** Takes one row of a table as JSON text. */
    interface Rows {
        void row(String json) throws SQLException;
    }

    /** The last day a row is kept, told with each row that has one (REQ-ACC-03, (d)). */
    static final String LAST_DAY = "retainedUntil";

    private final Connection connection;
    private final UUID subjectId;
    private final int fetchRows;

    /** Must be the first to speak in its transaction: the isolation level cannot be changed later. */
    SubjectSnapshot(Connection connection, UUID subjectId, int fetchRows) throws SQLException {
        this.connection = connection;
        this.subjectId = subjectId;
        this.fetchRows = fetchRows;
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("set local timezone = 'UTC'");
        }
    }

    void read(DeclaredTable table, List<DeclaredColumn> columns, Rows rows) throws SQLException {
        String names = columns.stream().map(c -> '"' + c.name() + '"').collect(Collectors.joining(", "))
                + (table.hasLastDay() ? ", \"" + table.retainedUntil() + "\" as \"" + LAST_DAY + '"' : "");
        String sql = "select row_to_json(r)::text from (select " + names + " from public.\"" + table.name()
                + "\" where " + table.condition().parameterised() + ") r";
        try (var query = connection.prepareStatement(sql)) {
            query.setFetchSize(fetchRows);
            table.condition().bind(query, 1, subjectId);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.row(found.getString(1));
                }
            }
        }
    }

    /** Which of the columns hold something about the subject. */
    List<DeclaredColumn> filled(DeclaredTable table, List<DeclaredColumn> columns) throws SQLException {
        if (columns.isEmpty()) {
            return List.of();
        }
        String counts =
                columns.stream().map(c -> "count(\"" + c.name() + "\") > 0").collect(Collectors.joining(", "));
        String sql = "select " + counts + " from public.\"" + table.name() + "\" where "
                + table.condition().parameterised();
        try (var query = connection.prepareStatement(sql)) {
            table.condition().bind(query, 1, subjectId);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                List<DeclaredColumn> filled = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    if (found.getBoolean(i + 1)) {
                        filled.add(columns.get(i));
                    }
                }
                return filled;
            }
        }
    }
}
