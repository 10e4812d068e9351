package be.sentum.privacy.adapter.in.rest;

import be.sentum.web.problem.ProblemCode;
import java.util.Locale;

/** The refusals of privacy-service. */
public enum PrivacyProblem implements ProblemCode {
    REAUTHENTICATION_REQUIRED(401, "Log in again: this needs a log-in of the last minutes"),
    SUBJECT_ERASED(409, "This person was erased"),
    PLAN_INCOMPLETE(409, "Not every service has said what the erasure would do"),
    ERASURE_BLOCKED(409, "Something has to be settled before this person is erased"),
    NOTICE_INCOMPLETE(409, "The notice would leave something out that it must tell"),
    PACKAGE_NOT_READY(409, "The package is not ready yet"),
    PACKAGE_EXPIRED(410, "The package is no longer there"),
    UNKNOWN_CUSTOMER(422, "No customer belongs to this log-in"),
    UNKNOWN_SUBJECT(422, "No such person is known"),
    PARTLY_GRANTED_EXPECTED(422, "The plan keeps something: the erasure is granted in part");

    private final int status;
    private final String title;

    PrivacyProblem(int status, String title) {
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
