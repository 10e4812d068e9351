package be.sentum.personaldata.rights.verification;

import be.sentum.events.privacy.erasure.Remainder;
import be.sentum.personaldata.schema.Schema;
import be.sentum.personaldata.schema.SchemaColumn;
import be.sentum.personaldata.schema.SchemaFacts;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds a subject's id by every index that leads with an id, whatever the table's condition says. */
@Singleton
class IdSearch {

    private static final String SOUGHT = "with sought (id) as materialized (values (?::uuid)) ";

    private final Schema schema;
    private final SearchedColumns searched;
    private volatile @Nullable Prepared prepared;

    IdSearch(Schema schema, SearchedColumns searched) {
        this.schema = schema;
        this.searched = searched;
    }

    private record Prepared(SchemaFacts schema, String sql, List<SchemaColumn> columns) {}

    List<Remainder> remaindersOf(Connection connection, UUID subjectId) throws SQLException {
        Prepared search = prepared(connection);
        List<Remainder> all = new ArrayList<>();
        try (var query = connection.prepareStatement(search.sql())) {
            query.setObject(1, subjectId);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    SchemaColumn column = search.columns().get(found.getInt(1));
                    all.add(new Remainder(column.table(), column.name(), found.getInt(2), searched.isKept(column)));
                }
            }
        }
        return all;
    }

    private Prepared prepared(Connection connection) throws SQLException {
        SchemaFacts facts = schema.facts(connection);
        Prepared search = prepared;
        if (search == null || search.schema() != facts) {
            List<SchemaColumn> columns = searched.byIndex(facts);
            search = new Prepared(facts, sql(columns), columns);
            prepared = search;
        }
        return search;
    }

    private static String sql(List<SchemaColumn> columns) {
        return SOUGHT
                + IntStream.range(0, columns.size())
                        .mapToObj(number -> count(number, columns.get(number)))
                        .collect(Collectors.joining(" union all "));
    }

    private static String count(int number, SchemaColumn column) {
        return "select " + number + ", count(*) from public.\"" + column.table() + "\" where \"" + column.name()
                + "\" = (select id from sought) having count(*) > 0";
    }
}
