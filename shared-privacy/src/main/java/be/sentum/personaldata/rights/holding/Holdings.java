package be.sentum.personaldata.rights.holding;

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
import java.util.stream.IntStream;

/** Counts what is held of a subject, column by column: one statement over all tables in which persons are found. */
@Singleton
public class Holdings {

    private static final String ABOUT = "with about (subject, today) as materialized (values (?::uuid, ?::date)) ";

    private final List<DeclaredTable> tables;
    private final String sql;
    private final Today today;

    Holdings(Inventory inventory, Today today) {
        this.tables = inventory.tablesAboutPersons().stream()
                .filter(table -> !table.personalColumns().isEmpty())
                .toList();
        this.sql = ABOUT
                + IntStream.range(0, tables.size())
                        .mapToObj(place -> counts(place, tables.get(place)))
                        .collect(Collectors.joining(" union all "));
        this.today = today;
    }

    private static String counts(int place, DeclaredTable table) {
        String lastDay = '"' + table.retainedUntil() + '"';
        String expired = table.hasLastDay() ? "coalesce(" + lastDay + " < (select today from about), false)" : "false";
        String over = table.hasGroundless() ? "(" + expired + " or (" + table.groundless() + "))" : expired;
        String until = table.hasLastDay() ? "max(" + lastDay + ") filter (where not expired)" : "null::date";
        String counts = table.personalColumns().stream()
                .map(c -> "count(\"" + c.name() + "\") filter (where not expired), count(\"" + c.name()
                        + "\") filter (where expired)")
                .collect(Collectors.joining(", "));
        return "select " + place + ", " + until + ", array[" + counts + "] from (select *, " + over
                + " as expired from public.\"" + table.name() + "\" where "
                + table.condition().with("(select subject from about)") + ") held";
    }

    /** Columns without any value are left out. */
    public List<Holding> of(Connection connection, UUID subjectId) throws SQLException {
        if (tables.isEmpty()) {
            return List.of();
        }
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, subjectId);
            query.setObject(2, today.date());
            try (ResultSet found = query.executeQuery()) {
                List<Holding> all = new ArrayList<>();
                while (found.next()) {
                    DeclaredTable table = tables.get(found.getInt(1));
                    Long[] counts = (Long[]) found.getArray(3).getArray();
                    all.addAll(held(table, found.getObject(2, LocalDate.class), counts));
                }
                return all;
            }
        }
    }

    private static List<Holding> held(DeclaredTable table, LocalDate until, Long[] counts) {
        List<DeclaredColumn> columns = table.personalColumns();
        List<Holding> held = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int rows = counts[2 * i].intValue();
            int expired = counts[2 * i + 1].intValue();
            if (rows + expired > 0) {
                held.add(new Holding(table, columns.get(i), rows, expired, until));
            }
        }
        return held;
    }
}
