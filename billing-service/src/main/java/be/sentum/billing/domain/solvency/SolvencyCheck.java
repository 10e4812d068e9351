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

    @Nullable
    private final Contest contest;

    private SolvencyCheck(
            CheckId id,
            OrderId order,
            CustomerId customer,
            Assessment assessment,
            Instant assessedAt,
            @Nullable Review review,
            @Nullable Instant closedAt,
            @Nullable Contest contest) {
        this.id = id;
        this.order = order;
        this.customer = customer;
        this.assessment = assessment;
        this.assessedAt = assessedAt.truncatedTo(ChronoUnit.MICROS);
        this.review = review;
        this.closedAt = closedAt == null ? null : closedAt.truncatedTo(ChronoUnit.MICROS);
        this.contest = contest;
    }

    public static SolvencyCheck assessed(
            CheckId id, OrderId order, CustomerId customer, Assessment assessment, Instant assessedAt) {
        return new SolvencyCheck(id, order, customer, assessment, assessedAt, null, null, null);
    }

    public static SolvencyCheck rehydrate(
            CheckId id,
            OrderId order,
            CustomerId customer,
            Assessment assessment,
            Instant assessedAt,
            @Nullable Review review,
            @Nullable Instant closedAt,
            @Nullable Contest contest) {
        return new SolvencyCheck(id, order, customer, assessment, assessedAt, review, closedAt, contest);
    }

    /** Whether a human may still look: the card referred, nobody has decided, and the order still waits for it. */
    public boolean isOpen() {
        return assessment.outcome() == AutomaticOutcome.REFER && review == null && closedAt == null;
    }

    /** The same check with a human's decision. Only an open one is reviewed. */
    public SolvencyCheck review(Review decision) {
        requireOpen();
        return new SolvencyCheck(id, order, customer, assessment, assessedAt, decision, null, contest);
    }

    /** The same check, no longer waiting: the buyer pays first, or the order was cancelled. */
    public SolvencyCheck close(Instant at) {
        requireOpen();
        return new SolvencyCheck(id, order, customer, assessment, assessedAt, null, at, contest);
    }

    /**
     * The same check as the card sees it with corrected inputs (REQ-REC-01): what a human rejected, or has not looked at
     * yet, is open again, unless the card approves now. One that was approved, or waits no longer, is not reopened.
     */
    public SolvencyCheck reassess(Assessment corrected, Instant at) {
        if (!isAdverse()) {
            throw new IllegalStateException("only a check that is not approved and still matters is reassessed");
        }
        return new SolvencyCheck(id, order, customer, corrected, at, null, null, contest);
    }

    /** Whether there is anything to contest: everything but a yes (REQ-ADM-03). */
    public boolean isContestable() {
        return review == null
                ? assessment.outcome() == AutomaticOutcome.REFER
                : review.decision() == HumanDecision.REJECTED;
    }

    /**
     * The same check with the buyer's word. What a human rejected is open again, for another human; what waits for one, or
     * waits no longer, stays as it is.
     */
    public SolvencyCheck contest(@Nullable String statement, Instant at) {
        if (!isContestable()) {
            throw new IllegalStateException("there is nothing to contest about a yes");
        }
        String decidedBy = review == null ? null : review.reviewer();
        if (decidedBy == null && contest != null) {
            decidedBy = contest.decidedBy();
        }
        return new SolvencyCheck(
                id, order, customer, assessment, assessedAt, null, closedAt, Contest.of(statement, at, decidedBy));
    }

    /** Whether this human has decided it before: a contested decision is looked at by another one. */
    public boolean wasDecidedBy(String reviewer) {
        return contest != null && reviewer.equals(contest.decidedBy());
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

    public Optional<Contest> contest() {
        return Optional.ofNullable(contest);
    }
}
