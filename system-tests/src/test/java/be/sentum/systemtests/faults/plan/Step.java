package be.sentum.systemtests.faults.plan;

/**
 * A step of the work on a right, and the moment at which it begins: a word that the driver says when it sends a call, or
 * the first event of that type about the person (with the status it states, where that tells two steps apart).
 */
public enum Step {
    ERASURE_ASKED(Right.ERASURE, "asked"),
    PLAN_REQUESTED(Right.ERASURE, "erasure-plan-requested"),
    PLANNED(Right.ERASURE, "erasure-planned"),
    DECIDED(Right.ERASURE, "decided"),
    ORDERED(Right.ERASURE, "erasure-ordered"),
    RECEIPT(Right.ERASURE, "erasure-executed"),
    VERIFICATION(Right.ERASURE, "verification-requested"),
    VERIFIED(Right.ERASURE, "verification-answered"),
    ANSWERED(Right.ERASURE, "subject-erased"),

    RESTRICTION_ASKED(Right.RESTRICTION, "asked"),
    RESTRICTION_ORDERED(Right.RESTRICTION, "restriction-ordered"),
    RESTRICTED(Right.RESTRICTION, "restriction-applied restricted"),
    LIFTING(Right.RESTRICTION, "restriction-lifted"),
    LIFTED(Right.RESTRICTION, "restriction-applied lifted"),

    CAMPAIGN_APPROVED(Right.CAMPAIGN, "approved"),
    CAMPAIGN_PLANNED(Right.CAMPAIGN, "erasure-planned"),
    CAMPAIGN_ORDERED(Right.CAMPAIGN, "erasure-ordered"),
    CAMPAIGN_RECEIPT(Right.CAMPAIGN, "erasure-executed"),

    COLLECTING(Right.ACCESS, "collect-requested"),
    COLLECTED(Right.ACCESS, "collection-completed");

    private final Right right;
    private final String moment;

    Step(Right right, String moment) {
        this.right = right;
        this.moment = moment;
    }

    public Right right() {
        return right;
    }

    public String moment() {
        return moment;
    }

    /** Whether a restriction has to be lifted to come here. */
    public boolean isAboutLifting() {
        return this == LIFTING || this == LIFTED;
    }
}
