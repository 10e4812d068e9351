package be.sentum.personaldata.rights.verification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.schema.SchemaColumn;
import be.sentum.personaldata.schema.SchemaColumn.Kind;
import be.sentum.personaldata.schema.SchemaFacts;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Where an erased person's id must not stand: in no column of a table whose rows do not leave by themselves, but for
 * what the law keeps, which may hold the id and is counted by the table's condition.
 */
@Singleton
class SearchedColumns {

    private final Set<String> passing;
    private final Set<String> kept;

    SearchedColumns(Inventory inventory) {
        this.passing = inventory.tables().stream()
                .filter(DeclaredTable::passing)
                .map(DeclaredTable::name)
                .collect(toSet());
        this.kept = inventory.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(DeclaredColumn::isKept)
                        .map(column -> table.name() + "." + column.name()))
                .collect(toSet());
    }

    boolean isKept(SchemaColumn column) {
        return kept.contains(column.table() + "." + column.name());
    }

    /** Those in which an index finds an id, kept ones too. */
    List<SchemaColumn> byIndex(SchemaFacts schema) {
        return schema.columns().stream()
                .filter(column -> !passing.contains(column.table()) && isIndexed(column))
                .toList();
    }

    /** All others, by table: they have to be read whole. */
    Collection<List<SchemaColumn>> byReading(SchemaFacts schema) {
        return schema.columns().stream()
                .filter(column -> !passing.contains(column.table()) && !isIndexed(column) && !isKept(column))
                .collect(groupingBy(SchemaColumn::table, LinkedHashMap::new, toList()))
                .values();
    }

    private static boolean isIndexed(SchemaColumn column) {
        return column.indexed() && column.kind() == Kind.ID;
    }
}
