package be.sentum.personaldata.schema;

import be.sentum.personaldata.schema.SchemaColumn.Kind;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the database's catalogue once for each state of its migrations, because it costs more than an erasure; a
 * migration by another replica is noticed at once.
 */
@Singleton
public class Schema {

    private static final String MIGRATION = "select max(installed_rank) from flyway_schema_history";

    /** A text that is too short for an id is left out. */
    private static final String COLUMNS = """
            select t.relname, c.attname, k.typname, exists (
                       select from pg_index i
                       where i.indrelid = t.oid and i.indisvalid and i.indpred is null and i.indkey[0] = c.attnum)
            from pg_class t
            join pg_attribute c on c.attrelid = t.oid
            join pg_type k on k.oid = c.atttypid
            where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
              and c.attnum > 0 and not c.attisdropped
              and (k.typname in ('uuid', 'text', 'json', 'jsonb', '_uuid', '_text')
                   or k.typname = 'varchar' and (c.atttypmod = -1 or c.atttypmod - 4 >= 36))
            order by t.relname, c.attnum
            """;

    private static final String FOREIGN_KEYS = """
            select child.relname, parent.relname
            from pg_constraint c
            join pg_class child on child.oid = c.conrelid
            join pg_class parent on parent.oid = c.confrelid
            where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.conrelid <> c.confrelid
            """;

    private volatile @Nullable SchemaFacts known;

    /** The tables as they are now. */
    public SchemaFacts facts(Connection connection) throws SQLException {
        int migration = migration(connection);
        SchemaFacts facts = known;
        if (facts == null || facts.migration() != migration) {
            facts = read(connection, migration);
            known = facts;
        }
        return facts;
    }

    /** The tables of a database that no migration of ours made. */
    public static SchemaFacts read(Connection connection) throws SQLException {
        return read(connection, 0);
    }

    private static SchemaFacts read(Connection connection, int migration) throws SQLException {
        return new SchemaFacts(migration, columns(connection), parents(connection));
    }

    private static int migration(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(MIGRATION);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    private static List<SchemaColumn> columns(Connection connection) throws SQLException {
        List<SchemaColumn> columns = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(COLUMNS)) {
            while (found.next()) {
                columns.add(new SchemaColumn(
                        found.getString(1), found.getString(2), kind(found.getString(3)), found.getBoolean(4)));
            }
        }
        return columns;
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "uuid" -> Kind.ID;
            case "text", "varchar" -> Kind.TEXT;
            default -> Kind.STRUCTURED;
        };
    }

    private static Map<String, Set<String>> parents(Connection connection) throws SQLException {
        Map<String, Set<String>> parents = new HashMap<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(FOREIGN_KEYS)) {
            while (found.next()) {
                parents.computeIfAbsent(found.getString(1), name -> new HashSet<>())
                        .add(found.getString(2));
            }
        }
        return parents;
    }
}
