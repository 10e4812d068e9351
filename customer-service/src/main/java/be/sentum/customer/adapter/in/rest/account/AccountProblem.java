package be.sentum.customer.adapter.in.rest.account;

import be.sentum.web.problem.ProblemCode;
import java.util.Locale;

/** The refusals about accounts. */
enum AccountProblem implements ProblemCode {
    LOGIN_HAS_CUSTOMER(409, "A customer belongs to this log-in already"),
    ALREADY_LINKED(409, "The customer was linked to another log-in"),
    LINK_CODE_EXPIRED(409, "There is no code that could still be used"),
    LINK_TRIES_EXHAUSTED(409, "Too many wrong codes were entered"),
    LINK_CODE_WRONG(422, "The code is not right");

    private final int status;
    private final String title;

    AccountProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The first is the same refusal as at registering. */
    @Override
    public String code() {
        return this == LOGIN_HAS_CUSTOMER ? "customer_exists" : name().toLowerCase(Locale.ROOT);
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
