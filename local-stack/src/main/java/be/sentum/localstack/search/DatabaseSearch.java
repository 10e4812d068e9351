package be.sentum.localstack.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One service's database: the columns of its rows by SQL, then its files byte for byte, where deleted rows, indexes and
 * the planner's statistics would still show.
 */
final class DatabaseSearch {

    private static final String COLUMNS = """
            select c.table_name, c.column_name
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
               and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY')""";

    /** ANALYZE takes no new samples of an empty table and leaves the old; the services forget them every night. */
    private static final String SAMPLES_OF_EMPTY_TABLES = "select forget_samples_of_empty_tables()";

    private final Identifiers identifiers;
    private final Declared declared;
    private final Path data;

    /** @param data PostgreSQL's data folder */
    DatabaseSearch(Identifiers identifiers, Declared declared, Path data) {
        this.identifiers = identifiers;
        this.declared = declared;
        this.data = data;
    }

    /** @param full rewrites every table first, so that no page holds a deleted row; plain vacuum leaves their bytes */
    List<Found> search(Connection connection, String service, boolean full) throws SQLException, IOException {
        vacuum(connection, full);
        Set<String> explained = new HashSet<>();
        List<Found> found = new ArrayList<>(rows(connection, service, explained));
        found.addAll(files(connection, service, explained));
        return found;
    }

    private static void vacuum(Connection connection, boolean full) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '30s'");
            statement.execute(full ? "vacuum (full, analyze)" : "vacuum (analyze)");
            if (full) {
                statement.execute(SAMPLES_OF_EMPTY_TABLES);
            }
            statement.execute(full ? "vacuum full pg_catalog.pg_statistic" : "vacuum pg_catalog.pg_statistic");
            statement.execute("checkpoint");
        }
    }

    private List<Found> rows(Connection connection, String service, Set<String> explained) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                var columns = statement.executeQuery(COLUMNS)) {
            while (columns.next()) {
                column(connection, service, columns.getString(1), columns.getString(2), explained, found);
            }
        }
        return found;
    }

    private void column(
            Connection connection,
            String service,
            String table,
            String column,
            Set<String> explained,
            List<Found> found)
            throws SQLException {
        String sql = "select count(*) from public.\"%s\" where position(lower(?) in lower(\"%s\"::text)) > 0"
                .formatted(table, column);
        try (var query = connection.prepareStatement(sql)) {
            for (Map.Entry<Integer, String> identifier : identifiers.values().entrySet()) {
                query.setString(1, identifier.getValue());
                try (var counted = query.executeQuery()) {
                    counted.next();
                    if (counted.getLong(1) > 0) {
                        String name = table + "." + column;
                        explained.add(table + "#" + identifier.getKey());
                        // The planner takes samples of the rows there are.
                        explained.add("pg_statistic#" + identifier.getKey());
                        found.add(new Found(
                                "%s %s".formatted(connection.getCatalog(), name),
                                identifier.getKey(),
                                counted.getLong(1),
                                declared.verdict(service, name),
                                declared.why(service, name)));
                    }
                }
            }
        }
    }

    /** Bytes of a table whose rows were listed already need no other explanation. */
    private List<Found> files(Connection connection, String service, Set<String> explained)
            throws SQLException, IOException {
        Relations relations = Relations.of(connection);
        FileSearch search = new FileSearch(identifiers);
        List<Found> found = new ArrayList<>();
        Path folder = data.resolve("base").resolve(oid(connection));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String table = relations.of(data.relativize(file).toString());
                search.in(file).forEach((line, times) -> {
                    if (!explained.contains(table + "#" + line)) {
                        found.add(new Found(
                                "%s file of %s".formatted("sentum_" + service, table),
                                line,
                                times,
                                Verdict.LEFT,
                                "bytes that no row uses: VACUUM FULL removes them (--vacuum full)"));
                    }
                });
            }
        }
        return found;
    }

    private static String oid(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery("select oid from pg_database where datname = current_database()")) {
            found.next();
            return found.getString(1);
        }
    }
}
