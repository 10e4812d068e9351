package be.sentum.personaldata.inventory.declared;

import be.sentum.personaldata.schema.SchemaFacts;
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

    private ChildrenFirst() {}

    /** Throws {@link IllegalStateException} when tables point at each other in a circle. */
    public static List<DeclaredTable> order(SchemaFacts schema, List<DeclaredTable> tables) {
        Map<String, Set<String>> parents = new HashMap<>();
        schema.parents().forEach((table, above) -> parents.put(table, new HashSet<>(above)));
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
