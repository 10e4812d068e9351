package be.sentum.personaldata.inventory.declared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which rows of several tables are deleted: a table before those its foreign keys point at, and before
 * those its condition finds the subject through.
 */
public final class ChildrenFirst {

    private static final String FOREIGN_KEYS = """
            select child.relname, parent.relname
            from pg_constraint c
            join pg_class child on child.oid = c.conrelid
            join pg_class parent on parent.oid = c.confrelid
            where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.conrelid <> c.confrelid
            """;

    private ChildrenFirst() {}

    /** Throws {@link IllegalStateException} when tables point at each other in a circle. */
    public static List<DeclaredTable> order(Connection connection, List<DeclaredTable> tables) throws SQLException {
        Map<String, Set<String>> parents = foreignKeys(connection);
        for (DeclaredTable table : tables) {
            for (DeclaredTable other : tables) {
                if (!other.equals(table) && table.condition().goesThrough(other.name())) {
                    parents.computeIfAbsent(table.name(), name -> new HashSet<>())
                            .add(other.name());
                }
            }
        }
        LinkedHashSet<DeclaredTable> parentsFirst = new LinkedHashSet<>();
        for (DeclaredTable table : tables) {
            visit(table, tables, parents, parentsFirst, new HashSet<>());
        }
        return new ArrayList<>(parentsFirst).reversed();
    }

    private static Map<String, Set<String>> foreignKeys(Connection connection) throws SQLException {
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

    private static void visit(
            DeclaredTable table,
            List<DeclaredTable> tables,
            Map<String, Set<String>> parents,
            Set<DeclaredTable> done,
            Set<String> onTheWay) {
        if (done.contains(table)) {
            return;
        }
        if (!onTheWay.add(table.name())) {
            throw new IllegalStateException("tables point at each other in a circle: " + onTheWay);
        }
        Set<String> above = parents.getOrDefault(table.name(), Set.of());
        tables.stream()
                .filter(other -> above.contains(other.name()))
                .forEach(parent -> visit(parent, tables, parents, done, onTheWay));
        onTheWay.remove(table.name());
        done.add(table);
    }
}
