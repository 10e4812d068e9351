package be.sentum.personaldata.retention;

import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something of a table that ends on a day: its rows, or columns whose own rule ends before the row does.
 *
 * @param lastDay the column with the last day
 * @param under tables whose rows are found through the table, and go with a row of it
 * @param cleared the columns that are cleared; empty when whole rows go
 */
record Ending(DeclaredTable table, List<DeclaredTable> under, String lastDay, List<DeclaredColumn> cleared) {

    /** Rows before columns: a row that goes is not changed first. */
    static List<Ending> of(DeclaredTable table, List<DeclaredTable> all) {
        List<DeclaredTable> under = all.stream()
                .filter(other -> !other.equals(table) && other.condition().goesThrough(table.name()))
                .toList();
        Map<String, List<DeclaredColumn>> byDay = table.columns().stream()
                .filter(DeclaredColumn::endsBeforeItsRow)
                .collect(Collectors.groupingBy(
                        column -> column.declaration().endsOn(), TreeMap::new, Collectors.toList()));
        List<Ending> endings = new ArrayList<>();
        if (table.hasLastDay()) {
            endings.add(new Ending(table, under, table.retainedUntil(), List.of()));
        }
        byDay.forEach((day, columns) -> endings.add(new Ending(table, List.of(), day, columns)));
        return endings;
    }

    boolean isOfRows() {
        return cleared.isEmpty();
    }

    /** Names of the cleared columns; absent when whole rows go. */
    @Nullable
    String field() {
        return isOfRows() ? null : cleared.stream().map(DeclaredColumn::name).collect(Collectors.joining(", "));
    }

    /** The rule, where the declaration names one. */
    Optional<RetentionRule> rule() {
        return isOfRows()
                ? table.rowRule()
                : cleared.stream().flatMap(column -> column.endsBy().stream()).findFirst();
    }

    /** Takes the day and the number of rows as parameters. */
    String sql() {
        String due = "where ctid = any (array(select ctid from " + name() + " where " + past() + " and "
                + Spared.not(table, under) + " limit ?))";
        return isOfRows() ? "delete from " + name() + " " + due : "update " + name() + " set " + changes() + " " + due;
    }

    /** Counts what is past its day and may go, and what is spared; takes the day as parameter. */
    String counts() {
        return "select count(*) filter (where not spared), count(*) filter (where spared) from (select "
                + Spared.rows(table, under) + " as spared from " + name() + " where " + past() + ") due";
    }

    private String past() {
        return "\"" + lastDay + "\" < ?";
    }

    private String name() {
        return "public.\"" + table.name() + "\"";
    }

    /** The day goes with what ended on it: nothing is left to do. */
    private String changes() {
        return cleared.stream()
                        .map(column -> "\"" + column.name() + "\" = "
                                + (column.fate(OnErasure.ANONYMISE) ? "gen_random_uuid()" : "null"))
                        .collect(Collectors.joining(", "))
                + ", \"" + lastDay + "\" = null";
    }
}
