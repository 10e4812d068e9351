package be.sentum.personaldata.rights.erasure;

import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.SubjectCondition;
import be.sentum.personaldata.schema.SchemaFacts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One statement of an erasure. Its parameters: the random id for each column that is re-keyed, the subject wherever
 * the condition names it, and today where rows whose last day is past are deleted.
 */
record FateStatement(String sql, int rekeyed, SubjectCondition condition, boolean ofExpired) {

    static List<FateStatement> of(DeclaredTable table, SchemaFacts schema) {
        if (table.isDeletedWhole()) {
            return List.of(delete(table, false));
        }
        List<FateStatement> statements = new ArrayList<>();
        if (table.hasLastDay()) {
            statements.add(delete(table, true));
        }
        clear(table, schema).forEach(statements::add);
        return statements;
    }

    private static FateStatement delete(DeclaredTable table, boolean ofExpired) {
        String groundless = table.hasGroundless() ? " or (" + table.groundless() + ")" : "";
        String expired = ofExpired ? " and (\"" + table.retainedUntil() + "\" < ?" + groundless + ")" : "";
        String sql = "delete from public.\"" + table.name() + "\" where ("
                + table.condition().parameterised() + ")" + expired;
        return new FateStatement(sql, 0, table.condition(), ofExpired);
    }

    /** Nothing when all columns are kept. */
    private static Stream<FateStatement> clear(DeclaredTable table, SchemaFacts schema) {
        List<String> rekeyed = columns(table, OnErasure.ANONYMISE)
                .filter(column -> schema.isId(table.name(), column))
                .toList();
        Stream<String> emptied = Stream.concat(columns(table, OnErasure.DELETE), columns(table, OnErasure.ANONYMISE))
                .filter(column -> !rekeyed.contains(column));
        String changes = Stream.concat(
                        rekeyed.stream().map(column -> '"' + column + "\" = ?"),
                        emptied.map(column -> '"' + column + "\" = null"))
                .collect(Collectors.joining(", "));
        String sql = "update public.\"" + table.name() + "\" set " + changes + " where "
                + table.condition().parameterised();
        return changes.isEmpty()
                ? Stream.empty()
                : Stream.of(new FateStatement(sql, rekeyed.size(), table.condition(), false));
    }

    private static Stream<String> columns(DeclaredTable table, OnErasure fate) {
        return table.columns().stream().filter(column -> column.fate(fate)).map(DeclaredColumn::name);
    }

    void run(Connection connection, UUID subjectId, UUID nobody, LocalDate today) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= rekeyed; i++) {
                statement.setObject(i, nobody);
            }
            int next = condition.bind(statement, rekeyed + 1, subjectId);
            if (ofExpired) {
                statement.setObject(next, today);
            }
            statement.executeUpdate();
        }
    }
}
