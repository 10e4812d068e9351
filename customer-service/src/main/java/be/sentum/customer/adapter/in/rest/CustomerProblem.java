package be.sentum.customer.adapter.in.rest;

import be.sentum.web.problem.ProblemCode;
import java.util.Locale;

/** The refusals of customer-service. */
enum CustomerProblem implements ProblemCode {
    CUSTOMER_EXISTS(409, "A customer belongs to this log-in already"),
    NATIONAL_REGISTER_NUMBER_NOT_ALLOWED(422, "National register numbers may not be used here"),
    READ_ONLY(422, "The body has a field that nobody may change");

    private final int status;
    private final String title;

    CustomerProblem(int status, String title) {
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
