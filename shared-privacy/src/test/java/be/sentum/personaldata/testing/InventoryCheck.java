package be.sentum.personaldata.testing;

import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.inventory.declared.ChildrenFirst;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares an inventory with the database it is about. Every finding says what is wrong and what to do. */
public final class InventoryCheck {

    private final Connection connection;
    private final Inventory inventory;
    private final Map<String, DatabaseColumn> columns = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    private InventoryCheck(Connection connection, Inventory inventory) {
        this.connection = connection;
        this.inventory = inventory;
    }

    /** Empty when every column is declared, once, and every declaration can be carried out. */
    public static List<String> findings(Connection connection, Inventory inventory) throws SQLException {
        return new InventoryCheck(connection, inventory).run();
    }

    private List<String> run() throws SQLException {
        DatabaseColumn.all(connection).forEach(column -> columns.put(column.path(), column));
        undeclaredColumns();
        for (DeclaredTable table : inventory.tables()) {
            table.columns().forEach(column -> column(table, column));
            subjectCondition(table);
            lastDay(table);
        }
        findings.addAll(PurgeCheck.findings(connection, inventory));
        try {
            ChildrenFirst.order(Schema.read(connection), inventory.tables());
        } catch (IllegalStateException e) {
            findings.add(e.getMessage() + ": no order of deletion exists; break the circle");
        }
        return List.copyOf(new TreeSet<>(findings));
    }

    private void undeclaredColumns() {
        Map<String, Integer> declared = new HashMap<>();
        inventory
                .tables()
                .forEach(table -> table.columns()
                        .forEach(column -> declared.merge(table.name() + "." + column.name(), 1, Integer::sum)));
        columns.keySet().stream()
                .filter(path -> !declared.containsKey(path))
                .forEach(path -> findings.add(path
                        + " is in no declaration: give the table's @DataTable class a field for it with @Personal or"
                        + " @NotPersonal, and list the class in an InventorySource"));
        declared.forEach((path, times) -> {
            if (times > 1) {
                findings.add(path + " is declared " + times + " times: one declaration speaks for a column");
            }
        });
    }

    private void column(DeclaredTable table, DeclaredColumn column) {
        String path = table.name() + "." + column.name();
        DatabaseColumn real = columns.get(path);
        if (real == null) {
            findings.add(
                    column.javaField() + " declares " + path + ", which does not exist: remove it or name its column");
        }
        if (column.isPersonal() == column.notPersonal()) {
            findings.add(column.javaField() + " (" + path + ") needs one of @Personal and @NotPersonal");
        }
        if (!column.isPersonal()) {
            return;
        }
        if (column.isKept() == column.retention().isEmpty()) {
            findings.add(path + ": a retention rule goes with KEEP and ARCHIVE, and with nothing else");
        }
        endsBeforeItsRow(table, column, real);
        if (real != null && !table.isDeletedWhole()) {
            canBeCleared(real, column);
        }
        PortabilityCheck.finding(column).ifPresent(finding -> findings.add(path + ": " + finding));
    }

    /** What ends before its row needs a day to end on, a rule that says so, and a way to become nothing. */
    private void endsBeforeItsRow(DeclaredTable table, DeclaredColumn column, @Nullable DatabaseColumn real) {
        String path = table.name() + "." + column.name();
        if (column.endsBeforeItsRow() != column.endsBy().isPresent()) {
            findings.add(path + ": endsOn and endsBy go together");
        }
        if (!column.endsBeforeItsRow()) {
            return;
        }
        DatabaseColumn day =
                columns.get(table.name() + "." + column.declaration().endsOn());
        if (day == null || !day.type().equals("date") || !day.nullable()) {
            findings.add(path + ": endsOn names " + column.declaration().endsOn()
                    + ", which is no nullable column of type date");
        }
        if (real != null
                && !real.nullable()
                && !(column.fate(OnErasure.ANONYMISE) && real.type().equals("uuid"))) {
            findings.add(path + " is cleared before its row ends: drop its NOT NULL");
        }
    }

    /** In a table whose rows stay, what goes becomes null or a random id. */
    private void canBeCleared(DatabaseColumn real, DeclaredColumn column) {
        boolean becomesNull = column.fate(OnErasure.DELETE)
                || column.fate(OnErasure.ANONYMISE) && !real.type().equals("uuid");
        if (becomesNull && (!real.nullable() || real.primaryKey())) {
            findings.add(real.path() + " becomes null on erasure, because other columns of the row are kept: drop its"
                    + " NOT NULL, or move it to a table of its own");
        }
    }

    private void subjectCondition(DeclaredTable table) {
        if (table.personalColumns().isEmpty()) {
            return;
        }
        if (!table.condition().namesSubject()) {
            findings.add(table.name() + " has personal columns: @DataTable needs a subject condition with :subject");
            return;
        }
        String sql = "explain select 1 from public.\"" + table.name() + "\" where "
                + table.condition().with("'00000000-0000-0000-0000-000000000000'::uuid");
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            findings.add(table.name() + ": its subject condition is not valid SQL: " + e.getMessage());
        }
    }

    private void lastDay(DeclaredTable table) {
        if (table.hasLastDay()) {
            DatabaseColumn column = columns.get(table.name() + "." + table.retainedUntil());
            if (column == null || !column.type().equals("date")) {
                findings.add(table.name() + ": retainedUntil names " + table.retainedUntil()
                        + ", which is no column of type date");
            }
        } else if (table.personalColumns().stream()
                .filter(DeclaredColumn::isKept)
                .flatMap(column -> column.retention().stream())
                .anyMatch(RetentionRule::hasLastDay)) {
            findings.add(table.name() + " keeps columns until a rule ends: add a date column with the last day and name"
                    + " it in retainedUntil");
        }
    }
}
