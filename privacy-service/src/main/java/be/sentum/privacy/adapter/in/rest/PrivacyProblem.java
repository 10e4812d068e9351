package be.sentum.privacy.adapter.in.rest;

import be.sentum.web.problem.ProblemCode;
import java.util.Locale;

/** The refusals of privacy-service. */
public enum PrivacyProblem implements ProblemCode {
    REAUTHENTICATION_REQUIRED(401, "Log in again: this needs a log-in of the last minutes"),
    SUBJECT_ERASED(409, "This person was erased"),
    PLAN_INCOMPLETE(409, "Not every service has said what the erasure would do"),
    STEP_ALREADY_DONE(409, "Nothing waits for this service"),
    ERASURE_BLOCKED(409, "Something has to be settled before this person is erased"),
    CONFLICTING_REQUESTS(409, "Two things are asked that exclude each other"),
    NOTICE_REQUIRED(409, "A restriction ends after the person was told, not before"),
    LEGAL_HOLD(409, "Data of this person are held for a legal claim"),
    NOTICE_INCOMPLETE(409, "The notice would leave something out that it must tell"),
    EXTENSION_TOO_LATE(409, "The first last day is over: no notice of an extension can still be in time"),
    ALREADY_EXTENDED(409, "A case is extended once"),
    ANOTHER_FACT_NEEDED(409, "These facts are right for more than one customer of this address"),
    TRANSFER_LIST_OUTDATED(409, "What would be sent is not what you have seen"),
    TARGET_NOT_REGISTERED(422, "Data are sent only to companies that are registered and verified"),
    TARGET_NOT_ALLOWED(422, "Nothing may be sent to this address"),
    TRANSFER_NOT_ALLOWED(403, "Nothing leaves the EEA without a valid transfer mechanism"),
    PACKAGE_NOT_READY(409, "The package is not ready yet"),
    PACKAGE_LINK_USED(410, "The link was used before"),
    PACKAGE_EXPIRED(410, "The package is no longer there"),
    IDENTITY_LINK_OVER(410, "This link does not work, or not any more"),
    DISPROPORTIONATE_IDENTITY_CHECK(422, "More proof than usual needs a reason"),
    IDENTITY_NOT_PROVEN(422, "This does not prove who you are"),
    REVIEW_TOO_LATE(422, "A legal hold is looked at again within twelve months"),
    LATE_REASONS_REQUIRED(422, "A notification after the deadline says why it is late"),
    UNKNOWN_CUSTOMER(422, "No customer belongs to this log-in"),
    NATIONAL_REGISTER_NUMBER_NOT_ALLOWED(422, "National register numbers may not be used here"),
    UNKNOWN_SUBJECT(422, "No such person is known"),
    FOUR_EYES_REQUIRED(422, "A second human has to agree"),
    INSUFFICIENT_GROUNDS(422, "The facts do not show that the request is unfounded or excessive"),
    REMEDY_INFO_MISSING(422, "The letter does not say how to complain"),
    PARTLY_GRANTED_EXPECTED(422, "The plan keeps something: the erasure is granted in part"),
    IDENTITY_CHECK_LOCKED(409, "Too many wrong answers: try again later");

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
