package be.sentum.consent.adapter.in.rest;

import be.sentum.web.problem.ProblemCode;
import java.util.Locale;

/** The refusals of consent-service. */
enum ConsentProblem implements ProblemCode {
    UNKNOWN_CUSTOMER(422, "No customer belongs to this log-in"),
    INVALID_CONSENT_METHOD(422, "Consent is a clear act: this method is none"),
    UNKNOWN_TEXT_VERSION(422, "That text was never shown for this purpose"),
    PURPOSE_NOT_OPTIONAL(422, "This purpose does not rest on a choice"),
    SUBJECT_ERASED(409, "This person was erased");

    private final int status;
    private final String title;

    ConsentProblem(int status, String title) {
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
