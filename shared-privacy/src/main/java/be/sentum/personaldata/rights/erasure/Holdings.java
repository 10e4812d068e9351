package be.sentum.personaldata.rights.erasure;

import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.retention.Today;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts what is held of a subject, column by column. */
@Singleton
class Holdings {

    private final Inventory inventory;
    private final Today today;

    Holdings(Inventory inventory, Today today) {
        this.inventory = inventory;
        this.today = today;
    }

    /** Columns without any value are left out. */
    List<Holding> of(Connection connection, UUID subjectId) throws SQLException {
        List<Holding> all = new ArrayList<>();
        for (DeclaredTable table : inventory.tablesAboutPersons()) {
            all.addAll(in(connection, table, subjectId));
        }
        return all;
    }

    private List<Holding> in(Connection connection, DeclaredTable table, UUID subjectId) throws SQLException {
        List<DeclaredColumn> columns = table.personalColumns();
        String expired =
                table.hasLastDay() ? "coalesce(\"" + table.retainedUntil() + "\" < ?, false)" : "?::date is null";
        String until = table.hasLastDay() ? "max(\"" + table.retainedUntil() + "\")" : "null::date";
        String counts = columns.stream()
                .map(c -> "count(\"" + c.name() + "\") filter (where not expired), count(\"" + c.name()
                        + "\") filter (where expired)")
                .collect(Collectors.joining(", "));
        String sql = "select " + until + ", " + counts + " from (select *, " + expired + " as expired from public.\""
                + table.name() + "\" where " + table.condition().parameterised() + ") held";
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, today.date());
            table.condition().bind(query, 2, subjectId);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                LocalDate last = found.getObject(1, LocalDate.class);
                List<Holding> held = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    int rows = found.getInt(2 + 2 * i);
                    int past = found.getInt(3 + 2 * i);
                    if (rows + past > 0) {
                        held.add(new Holding(table, columns.get(i), rows, past, last));
                    }
                }
                return held;
            }
        }
    }
}
