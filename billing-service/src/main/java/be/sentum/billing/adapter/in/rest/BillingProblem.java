package be.sentum.billing.adapter.in.rest;

import be.sentum.web.problem.ProblemCode;
import java.util.Locale;

/** The refusals of billing-service. */
public enum BillingProblem implements ProblemCode {
    UNKNOWN_REFERENCE(422, "No order or invoice has this reference"),
    INVOICE_IMMUTABLE(409, "An issued invoice never changes"),
    REASON_SCORE_ONLY(422, "A review needs a reason that is a fact and not the score again");

    private final int status;
    private final String title;

    BillingProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
