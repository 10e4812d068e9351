package be.sentum.billing.adapter.in.rest.solvency.explanation;

import be.sentum.billing.application.port.in.SolvencyQueries;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.solvency.explanation.Explanation;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.Source;
import be.sentum.personaldata.rights.collection.DerivedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** REQ-ACC-05: the access package explains each check in the words of this service's own explanation. */
@ApplicationScoped
class ExplanationRecords implements DerivedRecords {

    private static final Description DESCRIPTION = new Description(
            "solvency_explanation",
            "solvency_check",
            Category.INFERRED,
            Source.INFERRED,
            List.of("P06"),
            false,
            false,
            List.of(
                    "check_id",
                    "order_id",
                    "assessed_at",
                    "outcome",
                    "summary",
                    "procedure",
                    "score",
                    "threshold",
                    "model_version",
                    "factors",
                    "counterfactuals",
                    "human_reviewer",
                    "reasons",
                    "correction",
                    "human_review"),
            Set.of("reasons"));

    private final SolvencyQueries solvency;

    ExplanationRecords(SolvencyQueries solvency) {
        this.solvency = solvency;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public void of(UUID subjectId, String language, Consumer<Map<String, ?>> record) {
        Language spoken = Language.of(language);
        solvency.explainAll(new CustomerId(subjectId), explanation -> record.accept(record(explanation, spoken)));
    }

    private static Map<String, ?> record(Explanation explained, Language language) {
        ExplanationResponse told = ExplanationResponse.of(explained, language);
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("check_id", told.checkId());
        record.put("order_id", told.orderId());
        record.put("assessed_at", explained.check().assessedAt().toString());
        record.put("outcome", told.outcome());
        record.put("summary", told.summary());
        record.put("procedure", told.procedure());
        record.put("score", told.score());
        record.put("threshold", told.threshold());
        record.put("model_version", told.modelVersion());
        record.put("factors", told.factors());
        record.put("counterfactuals", told.counterfactuals());
        record.put("human_reviewer", told.humanReviewer());
        record.put("reasons", told.reasons());
        record.put("correction", told.correction());
        record.put("human_review", told.humanReview());
        return record;
    }
}
