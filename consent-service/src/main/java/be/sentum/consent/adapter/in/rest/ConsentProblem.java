package be.sentum.consent.adapter.in.rest;

import be.sentum.web.problem.ProblemCode;
import java.util.Locale;

/** The refusals of consent-service. */
public enum ConsentProblem implements ProblemCode {
    UNKNOWN_CUSTOMER(422, "No customer belongs to this log-in"),
    ONE_PURPOSE_PER_EVENT(422, "One event is about one purpose"),
    INVALID_CONSENT_METHOD(422, "Consent is a clear act: this method is none"),
    UNKNOWN_TEXT_VERSION(422, "That text was never shown for this purpose"),
    REFUSE_ALL_REQUIRED(422, "A screen that accepts all also refuses all"),
    ADULT_REQUIRED(422, "Nobody under 18 can allow this"),
    GUARDIAN_REQUIRED(422, "Under 13 a guardian allows this first"),
    NATIONAL_REGISTER_NUMBER_NOT_ALLOWED(422, "National register numbers may not be used here"),
    NO_PARTNER_NAMED(409, "No partner is named for this purpose yet"),
    OVERTAKEN(409, "The person has chosen again since"),
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
