package be.sentum.personaldata.retention;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows stay although their time is over (REQ-RET-01): those under a legal hold, and those of persons who asked for
 * a restriction instead of an erasure (Art. 18(1)(b)) or because they need them for a claim (c), as far as
 * the restriction covers a category and a purpose of the table. The other two grounds,
 * contested accuracy and an objection, keep nothing longer.
 */
final class Spared {

    private static final String GROUNDS = "('unlawful', 'needed_for_claim')";

    private Spared() {}

    /**
     * A condition on the rows of the table that may go, to be read after {@code and}.
     *
     * @param under tables whose rows go with the table's: what spares them spares it
     */
    static String not(DeclaredTable table, List<DeclaredTable> under) {
        return "not " + rows(table, under);
    }

    /** A condition on the rows that stay. The names of the columns are such that no subject condition can mean them. */
    static String rows(DeclaredTable table, List<DeclaredTable> under) {
        if (!table.holdsPersons()) {
            return "(false)";
        }
        List<DeclaredColumn> columns = Stream.concat(Stream.of(table), under.stream())
                .flatMap(part -> part.personalColumns().stream())
                .toList();
        String categories = columns.stream()
                .map(column -> column.declaration().category())
                .distinct()
                .sorted()
                .map(Category::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        String purposes = columns.stream()
                .flatMap(column -> column.purposes().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return "(exists (select from (select subject_id as restricted_person from subject_restriction where ground in "
                + GROUNDS + " and (category = 'all' or category = any ('{" + categories + "}'::text[]))"
                + " and (purpose = 'all' or purpose = any ('{" + purposes + "}'::text[]))) of_restriction where "
                + table.condition().with("of_restriction.restricted_person") + ")"
                + " or exists (select from (select subject_id as held_person from legal_hold where categories = '{}'"
                + " or categories && '{" + categories + "}'::text[]) of_hold where "
                + table.condition().with("of_hold.held_person") + "))";
    }
}
