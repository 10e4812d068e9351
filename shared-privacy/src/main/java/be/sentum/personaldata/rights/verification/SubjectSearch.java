package be.sentum.personaldata.rights.verification;

import be.sentum.events.privacy.erasure.Remainder;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Looks for a subject twice: by each table's condition, as everything else does; and by the subject's id itself in
 * every column that could hold it, so that a wrong condition does not hide a row from its own check.
 */
@Singleton
class SubjectSearch {

    private static final String SEARCHABLE = """
            select c.table_name, c.column_name
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
              and c.data_type in ('uuid', 'text', 'character varying', 'json', 'jsonb')
            order by c.table_name, c.ordinal_position
            """;

    private final Inventory inventory;

    SubjectSearch(Inventory inventory) {
        this.inventory = inventory;
    }

    List<Remainder> remaindersOf(Connection connection, UUID subjectId) throws SQLException {
        Map<String, Remainder> found = new LinkedHashMap<>();
        for (DeclaredTable table : inventory.tablesAboutPersons()) {
            byCondition(connection, table, subjectId, found);
        }
        for (var entry : searchable(connection).entrySet()) {
            if (!isPassing(entry.getKey())) {
                byId(connection, entry.getKey(), entry.getValue(), subjectId, found);
            }
        }
        return List.copyOf(found.values());
    }

    private static void byCondition(
            Connection connection, DeclaredTable table, UUID subjectId, Map<String, Remainder> found)
            throws SQLException {
        List<DeclaredColumn> columns = table.personalColumns();
        String counts = columns.stream().map(c -> "count(\"" + c.name() + "\")").collect(Collectors.joining(", "));
        String sql = "select " + counts + " from public.\"" + table.name() + "\" where "
                + table.condition().parameterised();
        try (var query = connection.prepareStatement(sql)) {
            table.condition().bind(query, 1, subjectId);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                for (int i = 0; i < columns.size(); i++) {
                    add(
                            found,
                            table.name(),
                            columns.get(i).name(),
                            result.getInt(i + 1),
                            columns.get(i).isKept());
                }
            }
        }
    }

    private void byId(
            Connection connection, String table, List<String> columns, UUID subjectId, Map<String, Remainder> found)
            throws SQLException {
        String counts = columns.stream()
                .map(c -> "count(*) filter (where position(? in \"" + c + "\"::text) > 0)")
                .collect(Collectors.joining(", "));
        try (var query = connection.prepareStatement("select " + counts + " from public.\"" + table + "\"")) {
            for (int i = 1; i <= columns.size(); i++) {
                query.setString(i, subjectId.toString());
            }
            try (ResultSet result = query.executeQuery()) {
                result.next();
                for (int i = 0; i < columns.size(); i++) {
                    add(found, table, columns.get(i), result.getInt(i + 1), isKept(table, columns.get(i)));
                }
            }
        }
    }

    private static void add(Map<String, Remainder> found, String table, String field, int rows, boolean allowed) {
        if (rows > 0) {
            found.putIfAbsent(table + "." + field, new Remainder(table, field, rows, allowed));
        }
    }

    private boolean isPassing(String table) {
        return inventory.tables().stream().anyMatch(t -> t.name().equals(table) && t.passing());
    }

    private boolean isKept(String table, String column) {
        return inventory.tables().stream()
                .filter(t -> t.name().equals(table))
                .flatMap(t -> t.columns().stream())
                .anyMatch(c -> c.name().equals(column) && c.isKept());
    }

    private static Map<String, List<String>> searchable(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(SEARCHABLE)) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString(1), table -> new ArrayList<>())
                        .add(found.getString(2));
            }
        }
        return columns;
    }
}
