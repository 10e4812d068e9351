package be.sentum.billing.adapter.out.persistence.solvency;

import static java.util.Objects.requireNonNull;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.Contest;
import be.sentum.billing.domain.solvency.HumanDecision;
import be.sentum.billing.domain.solvency.Review;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.card.Assessment;
import be.sentum.billing.domain.solvency.card.Contribution;
import be.sentum.billing.domain.solvency.card.Input;
import be.sentum.billing.domain.solvency.card.InputName;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A check, in and out of its rows. */
final class CheckMapper {

    private static final String LINE = "\n";

    private CheckMapper() {}

    static CheckEntity toRow(SolvencyCheck check) {
        var row = new CheckEntity();
        row.id = check.id().value();
        row.orderId = check.order().value();
        row.customerId = check.customer().value();
        copyAssessment(check, row);
        return row;
    }

    /** All that the card makes of it, without a human's word. */
    static void copyAssessment(SolvencyCheck check, CheckEntity row) {
        Assessment assessment = check.assessment();
        row.modelVersion = assessment.modelVersion();
        row.rulesHash = assessment.rulesHash();
        row.score = assessment.score();
        row.threshold = assessment.threshold();
        row.assessedAt = check.assessedAt();
        row.reviewer = null;
        row.reviewReasons = null;
        row.reviewedAt = null;
        copyDecision(check, row);
    }

    /** What a human changes; the assessment stays as it was. */
    static void copyDecision(SolvencyCheck check, CheckEntity row) {
        row.outcome = check.verdict().code();
        row.retainedUntil = check.retainedUntil();
        row.closedAt = check.closedAt().orElse(null);
        row.contestStatement = check.contest().map(Contest::statement).orElse(null);
        row.contestedAt = check.contest().map(Contest::at).orElse(null);
        row.contestedReviewer = check.contest().map(Contest::decidedBy).orElse(null);
        check.review().ifPresent(review -> {
            row.reviewer = review.reviewer();
            row.reviewReasons = String.join(LINE, review.reasons());
            row.reviewedAt = review.decidedAt();
        });
    }

    static InputEntity toRow(UUID id, SolvencyCheck check, Contribution contribution, int position) {
        var row = new InputEntity();
        row.id = id;
        row.checkId = check.id().value();
        row.position = position;
        row.name = contribution.input().name().code();
        row.value = contribution.input().value();
        row.source = contribution.input().source().code();
        row.asOf = contribution.input().asOf();
        row.points = contribution.points();
        return row;
    }

    static SolvencyCheck toDomain(CheckEntity row, List<InputEntity> inputs) {
        var assessment = new Assessment(
                row.modelVersion,
                row.rulesHash,
                inputs.stream().map(CheckMapper::contribution).toList(),
                row.score,
                row.threshold);
        return SolvencyCheck.rehydrate(
                new CheckId(row.id),
                new OrderId(row.orderId),
                new CustomerId(row.customerId),
                assessment,
                row.assessedAt,
                review(row),
                row.closedAt,
                row.contestedAt == null
                        ? null
                        : new Contest(row.contestStatement, row.contestedAt, row.contestedReviewer));
    }

    private static Contribution contribution(InputEntity row) {
        InputName name = InputName.named(row.name).orElseThrow();
        return new Contribution(new Input(name, row.value, row.asOf), row.points);
    }

    @Nullable
    private static Review review(CheckEntity row) {
        if (row.reviewer == null) {
            return null;
        }
        return new Review(
                row.reviewer,
                HumanDecision.valueOf(row.outcome.toUpperCase(Locale.ROOT)),
                List.of(requireNonNull(row.reviewReasons).split(LINE)),
                requireNonNull(row.reviewedAt));
    }
}
