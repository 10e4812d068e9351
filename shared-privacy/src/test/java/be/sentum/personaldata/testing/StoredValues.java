package be.sentum.personaldata.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Full-text search of the whole database, whatever the inventory says. */
final class StoredValues {

    private StoredValues() {}

    /** For each column ({@code table.column}) the names of the values found in it, in text, documents and bytes. */
    static Map<String, Set<String>> find(Connection connection, Map<String, String> values) throws SQLException {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        Map<String, List<DatabaseColumn>> tables = DatabaseColumn.all(connection).stream()
                .collect(Collectors.groupingBy(DatabaseColumn::table, LinkedHashMap::new, Collectors.toList()));
        for (var table : tables.entrySet()) {
            for (DatabaseColumn column : table.getValue()) {
                Set<String> here = in(connection, column, values);
                if (!here.isEmpty()) {
                    found.put(column.path(), here);
                }
            }
        }
        return found;
    }

    private static Set<String> in(Connection connection, DatabaseColumn column, Map<String, String> values)
            throws SQLException {
        boolean bytes = column.type().equals("bytea");
        String sql =
                "select v.what from unnest(?::text[], ?::text[]) as v(what, value) where exists (select from public.\""
                        + column.table() + "\" t where position("
                        + (bytes ? "convert_to(v.value, 'UTF8') in t.\"" : "v.value in t.\"") + column.name()
                        + (bytes ? "\"" : "\"::text") + ") > 0)";
        Set<String> here = new TreeSet<>();
        try (var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", values.keySet().toArray()));
            query.setArray(2, connection.createArrayOf("text", values.values().toArray()));
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    here.add(result.getString(1));
                }
            }
        }
        return here;
    }
}
