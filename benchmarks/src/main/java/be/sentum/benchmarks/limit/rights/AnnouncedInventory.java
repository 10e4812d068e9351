package be.sentum.benchmarks.limit.rights;

import be.sentum.benchmarks.limit.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the services announce that they hold: beside a limit that does less than they do, a ratio says nothing. */
final class AnnouncedInventory {

    private static final String ANNOUNCED = """
            select service || '.' || (f ->> 'table') from inventory_copy, jsonb_array_elements(fields) f
            union
            select service || '.' || (f ->> 'table') || '.' || (f ->> 'field')
            from inventory_copy, jsonb_array_elements(fields) f where (f ->> 'access')::boolean""";

    private AnnouncedInventory() {}

    /** Throws unless {@link SubjectDatabases} have exactly the announced tables and exported columns. */
    static void check(Postgres postgres) throws SQLException {
        Set<String> announced = new TreeSet<>();
        try (Connection connection = postgres.connect(SubjectDatabases.PRIVACY.name());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ANNOUNCED)) {
            while (rows.next()) {
                announced.add(rows.getString(1));
            }
        }
        Set<String> written = writtenDown();
        if (!announced.equals(written)) {
            throw new IllegalStateException("the limits' SQL is behind the services' inventory: it lacks "
                    + without(announced, written) + " and has too much " + without(written, announced));
        }
    }

    private static Set<String> writtenDown() {
        Set<String> names = new TreeSet<>();
        for (SubjectDatabase database : SubjectDatabases.ALL) {
            for (SubjectTable table : database.tables()) {
                String name = database.service() + "." + table.name();
                names.add(name);
                Stream.of(table.exported().split(", "))
                        .filter(column -> table.isExported())
                        .forEach(column -> names.add(name + "." + column));
            }
        }
        return names;
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }
}
