package be.sentum.privacy.adapter.out.archive.information;

import static be.sentum.privacy.adapter.out.archive.information.Items.ordered;

import be.sentum.privacy.adapter.out.archive.collected.Column;
import be.sentum.privacy.adapter.out.archive.collected.Findings;
import be.sentum.privacy.adapter.out.archive.collected.TableFacts;
import be.sentum.privacy.adapter.out.archive.words.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What follows from the fields that held something: (a) purposes, (b) categories, (d) retention, (g) sources. */
class HeldData {

    private static final String FROM_OTHERS = "third_party";

    private final Texts texts;
    private final Findings findings;

    HeldData(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    Map<String, Object> purposes() {
        Map<String, Object> purposes = Items.of(purposes(findings.purposes()), texts.get("none"));
        if (!findings.notPursued().isEmpty()) {
            purposes.put("notPursued", purposes(findings.notPursued()));
        }
        return purposes;
    }

    private List<?> purposes(Collection<String> codes) {
        return codes.stream()
                .map(code -> ordered("code", code, "text", texts.purpose(code)))
                .toList();
    }

    Map<String, Object> categories() {
        Map<String, Set<String>> byService = new TreeMap<>();
        for (TableFacts table : findings.tables()) {
            for (Column column : table.filled()) {
                byService
                        .computeIfAbsent(table.service(), service -> new TreeSet<>())
                        .add(column.category());
            }
        }
        List<Object> items = new ArrayList<>();
        byService.forEach((service, categories) -> items.add(ordered(
                "service",
                service,
                "text",
                texts.label("service", service),
                "categories",
                categories.stream()
                        .map(code -> ordered("code", code, "text", texts.label("category", code)))
                        .toList())));
        return Items.of(items, texts.get("none"));
    }

    /** The rule and, for each table, the first and the last of the days on which its rows end; each row tells its own. */
    Map<String, Object> retention() {
        List<Object> items = new ArrayList<>();
        for (TableFacts table : findings.tables()) {
            Map<String, Object> item = ordered(
                    "service", table.service(), "table", table.table(), "text", table.label(), "rules", rules(table));
            table.earliestEnd().ifPresent(day -> item.put("from", day));
            table.latestEnd().ifPresent(day -> item.put("until", day));
            if (table.latestEnd().isEmpty()) {
                item.put("explanation", texts.get("retention.no_date"));
            }
            items.add(item);
        }
        return Items.of(items, texts.get("retention"), texts.get("none"));
    }

    private List<?> rules(TableFacts table) {
        return table.filled().stream()
                .map(Column::retention)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(rule -> ordered("code", rule, "text", texts.label("retention", rule)))
                .toList();
    }

    Map<String, Object> sources() {
        Map<String, Object> items = new LinkedHashMap<>();
        for (TableFacts table : findings.tables()) {
            List<?> fields = table.filled().stream()
                    .filter(column -> column.source().equals(FROM_OTHERS))
                    .map(column -> ordered("field", column.name(), "text", column.label()))
                    .toList();
            if (!fields.isEmpty()) {
                items.put(
                        table.service() + "." + table.table(),
                        ordered(
                                "service", table.service(),
                                "table", table.table(),
                                "text", table.label(),
                                "source", texts.label("from", table.service()),
                                "fields", fields));
            }
        }
        return Items.of(List.copyOf(items.values()), texts.get("sources"), texts.get("sources.none"));
    }

    /** What is held and not shown, and why (REQ-ACC-06): fields that a service withheld. */
    Map<String, Object> redactions() {
        List<Object> items = new ArrayList<>();
        for (TableFacts table : findings.tables()) {
            table.withheld()
                    .forEach((column, reason) -> items.add(ordered(
                            "path",
                            table.service() + "." + table.table() + "." + column,
                            "code",
                            reason,
                            "reason",
                            texts.label("withheld", reason))));
        }
        return Items.of(items, texts.get("redactions.none"));
    }
}
