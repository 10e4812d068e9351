package be.sentum.personaldata.inventory.declared;

import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.RetentionRule;
import java.util.List;
import java.util.Optional;

/**
 * One table as its class declares it.
 *
 * @param name the table in the schema {@code public}
 * @param condition finds a subject's rows; empty when no column is personal
 * @param retainedUntil the column with the last day a row is kept; empty when rows end in another way
 * @param groundless SQL condition on rows that no law lets us keep; empty when there are none
 * @param retention the rule that sets that day, where the table names one
 * @param passing whether rows leave by themselves within moments
 */
public record DeclaredTable(
        String name,
        SubjectCondition condition,
        String retainedUntil,
        String groundless,
        Optional<RetentionRule> retention,
        boolean passing,
        List<DeclaredColumn> columns) {

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

    /** Whether an erasure deletes some rows whole though their fields are kept. */
    public boolean hasGroundless() {
        return !groundless.isEmpty();
    }

    /** The rule by which rows end: the table's own, or else that of the fields it keeps. */
    public Optional<RetentionRule> rowRule() {
        return retention.or(() -> columns.stream()
                .filter(DeclaredColumn::isKept)
                .flatMap(column -> column.retention().stream())
                .filter(RetentionRule::hasLastDay)
                .findFirst());
    }
}
