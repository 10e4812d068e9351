package be.sentum.personaldata.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A column as the database has it. */
record DatabaseColumn(String table, String name, String type, boolean nullable, boolean primaryKey) {

    private static final String ALL = """
            select c.table_name, c.column_name, c.data_type, c.is_nullable = 'YES',
                   exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                           where i.indisprimary and i.indrelid = format('public.%I', c.table_name)::regclass
                             and a.attname = c.column_name)
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'flyway_schema_history'
            order by c.table_name, c.ordinal_position
            """;

    /** Every column of every table in the schema public, but those of the migration tool. */
    static List<DatabaseColumn> all(Connection connection) throws SQLException {
        List<DatabaseColumn> columns = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(ALL)) {
            while (found.next()) {
                columns.add(new DatabaseColumn(
                        found.getString(1),
                        found.getString(2),
                        found.getString(3),
                        found.getBoolean(4),
                        found.getBoolean(5)));
            }
        }
        return columns;
    }

    String path() {
        return table + "." + name;
    }
}
