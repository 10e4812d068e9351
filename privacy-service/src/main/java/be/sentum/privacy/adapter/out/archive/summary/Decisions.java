package be.sentum.privacy.adapter.out.archive.summary;

import be.sentum.privacy.adapter.out.archive.collected.Findings;
import be.sentum.privacy.adapter.out.archive.information.AutomatedDecisions;
import be.sentum.privacy.adapter.out.archive.summary.SummaryView.Decision;
import be.sentum.privacy.adapter.out.archive.words.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The explanations that came with the data, the newest of them; the others are in the data. */
class Decisions {

    private final Texts texts;
    private final Findings findings;
    private final int shown;

    /** @param shown how many there is room for */
    Decisions(Texts texts, Findings findings, int shown) {
        this.texts = texts;
        this.findings = findings;
        this.shown = shown;
    }

    List<Decision> list() {
        return new AutomatedDecisions(texts, findings)
                .explanations().stream()
                        .flatMap(table -> table.shown().stream())
                        .limit(shown)
                        .map(Decisions::decision)
                        .toList();
    }

    private static Decision decision(JsonNode explanation) {
        List<String> factors = new ArrayList<>();
        explanation
                .path("factors")
                .forEach(factor -> factors.add(factor.path("label").asText() + ": "
                        + factor.path("yourValue").asText() + " ("
                        + factor.path("source").asText() + ") — "
                        + factor.path("inWords").asText()));
        return new Decision(
                explanation.path("summary").asText(),
                explanation.path("procedure").asText(),
                factors,
                explanation.path("counterfactuals").path(0).asText(""));
    }
}
