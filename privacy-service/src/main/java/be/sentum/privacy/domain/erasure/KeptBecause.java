package be.sentum.privacy.domain.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why something stays, in a sentence for people: one for each table and rule, with the latest date.
 *
 * @param reason "invoice is kept until 2036-12-31: Art. 60 VAT Code"
 */
public record KeptBecause(
        String service,
        String table,
        @Nullable String rule,
        @Nullable String law,
        @Nullable LocalDate until,
        String reason) {

    private record Group(String service, String table, String rule) {}

    public static List<KeptBecause> of(ErasurePlan plan) {
        Map<Group, List<PlannedField>> groups = new TreeMap<>(
                Comparator.comparing(Group::service).thenComparing(Group::table).thenComparing(Group::rule));
        for (PlanPart part : plan.parts()) {
            for (PlannedField field : part.fields()) {
                if (field.fate().keeps() && field.rows() > 0) {
                    String rule = field.rule() == null ? "" : field.rule();
                    groups.computeIfAbsent(
                                    new Group(part.service().value(), field.table(), rule), g -> new ArrayList<>())
                            .add(field);
                }
            }
        }
        return groups.entrySet().stream()
                .map(e -> sentence(e.getKey(), e.getValue()))
                .toList();
    }

    private static KeptBecause sentence(Group group, List<PlannedField> fields) {
        PlannedField first = fields.getFirst();
        LocalDate until = fields.stream()
                .map(PlannedField::until)
                .filter(d -> d != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
        String what = group.table().replace('_', ' ');
        String when = until == null ? "" : " until " + until;
        String why = first.law() == null ? "" : ": " + first.law();
        return new KeptBecause(
                group.service(), group.table(), first.rule(), first.law(), until, what + " is kept" + when + why);
    }
}
