package be.sentum.billing.domain.solvency;

import be.sentum.billing.domain.Brussels;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.card.Assessment;
import be.sentum.billing.domain.solvency.card.AutomaticOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One check for one order: what a card made of it, and what a human did where the card referred. Never changes. */
public final class SolvencyCheck {

    private static final int MONTHS_KEPT = 12;

    private final CheckId id;
    private final OrderId order;
    private final CustomerId customer;
    private final Assessment assessment;
    private final Instant assessedAt;

    @Nullable
    private final Review review;

    @Nullable
    private final Instant closedAt;

    private SolvencyCheck(
            CheckId id,
            OrderId order,
            CustomerId customer,
            Assessment assessment,
            Instant assessedAt,
            @Nullable Review review,
            @Nullable Instant closedAt) {
        this.id = id;
        this.order = order;
        this.customer = customer;
        this.assessment = assessment;
        this.assessedAt = assessedAt.truncatedTo(ChronoUnit.MICROS);
        this.review = review;
        this.closedAt = closedAt == null ? null : closedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static SolvencyCheck assessed(
            CheckId id, OrderId order, CustomerId customer, Assessment assessment, Instant assessedAt) {
        return new SolvencyCheck(id, order, customer, assessment, assessedAt, null, null);
    }

    public static SolvencyCheck rehydrate(
            CheckId id,
            OrderId order,
            CustomerId customer,
            Assessment assessment,
            Instant assessedAt,
            @Nullable Review review,
            @Nullable Instant closedAt) {
        return new SolvencyCheck(id, order, customer, assessment, assessedAt, review, closedAt);
    }

    /** Whether a human may still look: the card referred, nobody has decided, and the order still waits for it. */
    public boolean isOpen() {
        return assessment.outcome() == AutomaticOutcome.REFER && review == null && closedAt == null;
    }

    /** The same check with a human's decision. Only an open one is reviewed. */
    public SolvencyCheck review(Review decision) {
        requireOpen();
        return new SolvencyCheck(id, order, customer, assessment, assessedAt, decision, null);
    }

    /** The same check, no longer waiting: the buyer pays first, or the order was cancelled. */
    public SolvencyCheck close(Instant at) {
        requireOpen();
        return new SolvencyCheck(id, order, customer, assessment, assessedAt, null, at);
    }

    /**
     * The same check as the card sees it with corrected inputs (REQ-REC-01): what a human rejected, or has not looked at
     * yet, is open again, unless the card approves now. One that was approved, or waits no longer, is not reopened.
     */
    public SolvencyCheck reassess(Assessment corrected, Instant at) {
        if (!isAdverse()) {
            throw new IllegalStateException("only a check that is not approved and still matters is reassessed");
        }
        return new SolvencyCheck(id, order, customer, corrected, at, null, null);
    }

    /** Whether it says anything but yes, and the order may still come to be paid after delivery. */
    public boolean isAdverse() {
        return isOpen() || review != null && review.decision() == HumanDecision.REJECTED;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("only an open check is reviewed or closed");
        }
    }

    public Verdict verdict() {
        return review == null ? new Verdict.ByMachine(assessment.outcome()) : new Verdict.ByHuman(review);
    }

    public SolvencyDecision decision() {
        return new SolvencyDecision(id, order, customer, verdict(), decidedAt());
    }

    public Instant decidedAt() {
        return review == null ? assessedAt : review.decidedAt();
    }

    /** RET-09: the last day this is kept, twelve months after the decision. */
    public LocalDate retainedUntil() {
        return Brussels.dateOf(decidedAt()).plusMonths(MONTHS_KEPT);
    }

    public CheckId id() {
        return id;
    }

    public OrderId order() {
        return order;
    }

    public CustomerId customer() {
        return customer;
    }

    public Assessment assessment() {
        return assessment;
    }

    public Instant assessedAt() {
        return assessedAt;
    }

    public Optional<Review> review() {
        return Optional.ofNullable(review);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
