package be.sentum.privacy.adapter.out.archive.summary;

import be.sentum.privacy.adapter.out.archive.collected.Findings;
import be.sentum.privacy.adapter.out.archive.information.AutomatedDecisions;
import be.sentum.privacy.adapter.out.archive.summary.SummaryView.Decision;
import be.sentum.privacy.adapter.out.archive.words.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The explanations that came with the data, the newest two of them; the others are in the data. */
class Decisions {

    private static final int SHOWN = 2;

    private final Texts texts;
    private final Findings findings;

    Decisions(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    List<Decision> list() {
        return new AutomatedDecisions(texts, findings)
                .explanations().stream()
                        .flatMap(table -> table.shown().stream())
                        .limit(SHOWN)
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
