package be.sentum.localstack.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Which table a file of a database belongs to; of an index or a TOAST table, the table it serves. */
record Relations(Map<String, String> tables) {

    private static final String FILES = """
            select pg_relation_filepath(c.oid) as file,
                   coalesce(owner.relname, indexed_owner.relname, indexed.relname, c.relname) as of_table
              from pg_class c
              left join pg_class owner on owner.reltoastrelid = c.oid
              left join pg_index i on i.indexrelid = c.oid
              left join pg_class indexed on indexed.oid = i.indrelid
              left join pg_class indexed_owner on indexed_owner.reltoastrelid = indexed.oid
             where pg_relation_filepath(c.oid) is not null""";

    static Relations of(Connection connection) throws SQLException {
        Map<String, String> tables = new HashMap<>();
        try (var query = connection.prepareStatement(FILES);
                var found = query.executeQuery()) {
            while (found.next()) {
                tables.put(found.getString(1), found.getString(2));
            }
        }
        return new Relations(tables);
    }

    /** @param file below the data folder; segments ({@code .1}) and forks ({@code _fsm}) belong to their relation */
    String of(String file) {
        return tables.getOrDefault(file.replaceFirst("(_[a-z]+)?(\\.\\d+)?$", ""), "an unknown relation");
    }
}
