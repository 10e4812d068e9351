package be.sentum.personaldata.inventory.declared;

import be.sentum.personaldata.inventory.OnErasure;
import java.util.List;

/**
 * One table as its class declares it.
 *
 * @param name the table in the schema {@code public}
 * @param condition finds a subject's rows; empty when no column is personal
 * @param retainedUntil the column with the last day a row is kept; empty when rows end in another way
 * @param passing whether rows leave by themselves within moments
 */
public record DeclaredTable(
        String name, SubjectCondition condition, String retainedUntil, boolean passing, List<DeclaredColumn> columns) {

    public DeclaredTable {
        columns = List.copyOf(columns);
    }

    public List<DeclaredColumn> personalColumns() {
        return columns.stream().filter(DeclaredColumn::isPersonal).toList();
    }

    /** Whether the inventory knows how to find a subject here. */
    public boolean holdsPersons() {
        return !condition.isEmpty();
    }

    /** Whether an erasure removes the subject's rows whole, because nothing in them is kept or anonymised. */
    public boolean isDeletedWhole() {
        return personalColumns().stream().allMatch(c -> c.fate(OnErasure.DELETE));
    }

    public boolean hasLastDay() {
        return !retainedUntil.isEmpty();
    }
}
