package be.sentum.personaldata.rights.verification;

import be.sentum.events.privacy.erasure.Remainder;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.schema.Schema;
import be.sentum.personaldata.schema.SchemaColumn;
import be.sentum.personaldata.schema.SchemaFacts;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds a subject's id in every table whose rows do not leave by themselves, whatever the table's condition says. A text
 * that the law keeps may hold the id: what an index does not find there is left to the condition.
 */
@Singleton
class IdSearch {

    private final Schema schema;
    private final Set<String> passing;
    private final Set<String> kept;
    private volatile @Nullable Prepared prepared;

    IdSearch(Schema schema, Inventory inventory) {
        this.schema = schema;
        this.passing = inventory.tables().stream()
                .filter(DeclaredTable::passing)
                .map(DeclaredTable::name)
                .collect(Collectors.toSet());
        this.kept = inventory.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(DeclaredColumn::isKept)
                        .map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toSet());
    }

    private record Prepared(SchemaFacts schema, String sql, List<IdPlaces> places) {}

    List<Remainder> remaindersOf(Connection connection, UUID subjectId) throws SQLException {
        Prepared search = prepared(connection);
        List<Remainder> all = new ArrayList<>();
        try (var query = connection.prepareStatement(search.sql())) {
            query.setObject(1, subjectId);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    IdPlaces places = search.places().get(found.getInt(1));
                    Long[] counts = (Long[]) found.getArray(2).getArray();
                    for (int i = 0; i < counts.length; i++) {
                        if (counts[i] > 0) {
                            SchemaColumn column = places.columns().get(i);
                            all.add(new Remainder(column.table(), column.name(), counts[i].intValue(), isKept(column)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private boolean isSearched(SchemaColumn column) {
        return !passing.contains(column.table()) && (column.indexed() || !isKept(column));
    }

    private boolean isKept(SchemaColumn column) {
        return kept.contains(column.table() + "." + column.name());
    }

    private Prepared prepared(Connection connection) throws SQLException {
        SchemaFacts facts = schema.facts(connection);
        Prepared search = prepared;
        if (search == null || search.schema() != facts) {
            List<IdPlaces> places = IdPlaces.of(
                    facts.columns().stream().filter(this::isSearched).toList());
            search = new Prepared(facts, IdPlaces.sql(places), places);
            prepared = search;
        }
        return search;
    }
}
