package be.sentum.privacy.adapter.out.archive.information;

import static be.sentum.privacy.adapter.out.archive.information.Items.none;
import static be.sentum.privacy.adapter.out.archive.information.Items.ordered;

import be.sentum.privacy.adapter.out.archive.collected.Column;
import be.sentum.privacy.adapter.out.archive.collected.Findings;
import be.sentum.privacy.adapter.out.archive.collected.TableFacts;
import be.sentum.privacy.adapter.out.archive.words.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * (h) What a machine took part in deciding, explained by the service that decided: records that it computed for the
 * package (REQ-ACC-05). The first twenty stand here, all of them in the data.
 */
public class AutomatedDecisions {

    /** The category of scores, segments and what else is computed about a person. */
    private static final String COMPUTED = "inferred";

    private final Texts texts;
    private final Findings findings;

    public AutomatedDecisions(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** Tables of explanations that came with the data. */
    public List<TableFacts> explanations() {
        return findings.tables().stream()
                .filter(table -> table.isDerived() && table.filled().stream().anyMatch(AutomatedDecisions::isComputed))
                .toList();
    }

    Map<String, Object> all() {
        if (explanations().isEmpty() && !isScored()) {
            return none(texts.get("auto.none"));
        }
        List<JsonNode> items =
                explanations().stream().flatMap(table -> table.shown().stream()).toList();
        List<String> details = findings.tables().stream()
                .filter(table -> table.filled().stream().anyMatch(AutomatedDecisions::isComputed))
                .map(table -> "data/" + table.service() + ".json")
                .distinct()
                .toList();
        return ordered("text", texts.get("auto"), "details", details, "items", items);
    }

    private boolean isScored() {
        return findings.tables().stream()
                .flatMap(table -> table.filled().stream())
                .anyMatch(AutomatedDecisions::isComputed);
    }

    private static boolean isComputed(Column column) {
        return column.category().equals(COMPUTED);
    }
}
