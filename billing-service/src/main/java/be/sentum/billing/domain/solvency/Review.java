package be.sentum.billing.domain.solvency;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A human's decision (REQ-ADM-02). Without a reviewer and a reason there is no review, so there is no rejection either.
 *
 * @param reviewer the log-in of the reviewer; never told to the customer
 * @param reasons in the reviewer's own words, one line each
 */
public record Review(String reviewer, HumanDecision decision, List<String> reasons, Instant decidedAt) {

    public Review {
        reasons = reasons.stream()
                .map(reason -> reason.replaceAll("\\s+", " ").strip())
                .toList();
        if (reviewer.isBlank() || reasons.isEmpty() || reasons.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("a review has a reviewer and reasons");
        }
        decidedAt = decidedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
