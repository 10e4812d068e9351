package be.sentum.billing.adapter.in.rest.solvency;

import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.solvency.Contest;
import be.sentum.billing.domain.solvency.Review;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.card.Assessment;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check as its owner sees it; who reviewed it is for reviewers only (REQ-ACC-06).
 *
 * @param outcome approved, refer or rejected
 * @param open whether a human may still decide
 * @param reasons of the human who decided, absent otherwise
 * @param contestedAt when the buyer asked for a human, absent otherwise
 * @param contestStatement the buyer's own words to it
 * @param statements what the buyer contests, absent when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SolvencyCheckResponse(
        UUID id,
        UUID orderId,
        String outcome,
        boolean open,
        boolean humanReviewed,
        String modelVersion,
        String rulesHash,
        int score,
        int threshold,
        List<InputResponse> inputs,
        Instant decidedAt,
        @Nullable List<String> reasons,
        @Nullable String reviewer,
        @Nullable Instant contestedAt,
        @Nullable String contestStatement,
        @Nullable List<StatementResponse> statements) {

    static SolvencyCheckResponse of(SolvencyCheck check, Viewer viewer, List<StatementResponse> statements) {
        Assessment assessment = check.assessment();
        Review review = check.review().orElse(null);
        return new SolvencyCheckResponse(
                check.id().value(),
                check.order().value(),
                check.verdict().code(),
                check.isOpen(),
                review != null,
                assessment.modelVersion(),
                assessment.rulesHash(),
                assessment.score(),
                assessment.threshold(),
                assessment.contributions().stream().map(InputResponse::of).toList(),
                check.decidedAt(),
                review == null ? null : review.reasons(),
                review == null || !(viewer instanceof Viewer.Staff) ? null : review.reviewer(),
                check.contest().map(Contest::at).orElse(null),
                check.contest().map(Contest::statement).orElse(null),
                statements.isEmpty() ? null : statements);
    }
}
