package be.sentum.personaldata.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables after one migration.
 *
 * @param columns those that could hold a subject's id, in the order of their tables
 * @param parents for each table those its foreign keys point at
 */
public record SchemaFacts(int migration, List<SchemaColumn> columns, Map<String, Set<String>> parents) {

    public SchemaFacts {
        columns = List.copyOf(columns);
        parents = Map.copyOf(parents);
    }

    public boolean isId(String table, String column) {
        return columns.stream()
                .anyMatch(c -> c.kind() == SchemaColumn.Kind.ID
                        && c.table().equals(table)
                        && c.name().equals(column));
    }
}
