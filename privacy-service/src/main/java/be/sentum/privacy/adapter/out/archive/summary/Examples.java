package be.sentum.privacy.adapter.out.archive.summary;

import be.sentum.privacy.adapter.out.archive.collected.Column;
import be.sentum.privacy.adapter.out.archive.collected.TableFacts;
import be.sentum.privacy.adapter.out.archive.summary.SummaryView.Holding;
import be.sentum.privacy.adapter.out.archive.words.Texts;
import be.sentum.privacy.adapter.out.archive.words.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Shows one record of a kind in a line that a layman understands. */
class Examples {

    /** Told in other words on the page, or nothing but our own book-keeping: in the tables and the data only. */
    static final Set<String> MACHINERY = Set.of(
            "access_log",
            "subject",
            "permission",
            "request_item",
            "privacy_request",
            "collected_answer",
            "audit_entry",
            "access_package",
            "package_download",
            "customer_name_word",
            "customer_value_history",
            "consent_chain",
            "last_act",
            "known_contact",
            "known_fact",
            "solvency_input");

    /** Keys and check values are in the data; on paper that lies about they help nobody. */
    private static final String KEPT_OFF_PAPER = "security";

    private final Texts texts;
    private final Values values;
    private final int fields;

    /** @param fields of a record that are shown */
    Examples(Texts texts, Values values, int fields) {
        this.texts = texts;
        this.values = values;
        this.fields = fields;
    }

    Holding holding(TableFacts table) {
        return new Holding(
                table.label(),
                texts.label("service", table.service()),
                Long.toString(table.rows()),
                example(table),
                until(table));
    }

    private String example(TableFacts table) {
        JsonNode row = table.shown().getFirst();
        List<String> shown = new ArrayList<>();
        for (Column column : table.columns().values()) {
            if (shown.size() < fields && !column.category().equals(KEPT_OFF_PAPER)) {
                values.of(column, row.path(column.name())).ifPresent(value -> shown.add(column.label() + ": " + value));
            }
        }
        row.properties().stream()
                .filter(field -> !table.columns().containsKey(field.getKey()))
                .filter(field -> !field.getKey().equals("retainedUntil")
                        && field.getValue().isValueNode())
                .limit(Math.max(0, fields - shown.size()))
                .forEach(field -> shown.add(field.getKey().replace('_', ' ') + ": "
                        + field.getValue().asText()));
        return String.join("; ", shown);
    }

    private String until(TableFacts table) {
        return table.latestEnd()
                .map(values::day)
                .orElseGet(() -> table.filled().stream()
                        .map(Column::retention)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(rule -> texts.label("retention", rule))
                        .orElse(texts.get("page.while_customer")));
    }
}
