package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.domain.Rejection;
import be.sentum.customer.domain.details.Violation;
import be.sentum.identifiers.NationalRegisterNumber;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import java.util.List;

/** Every rejection as a problem: a new one that nobody mapped does not compile. */
public final class Refusal {

    private Refusal() {}

    public static ProblemException of(Rejection reason) {
        return switch (reason) {
            case Rejection.InvalidDetails r -> invalid(r.violations());
            case Rejection.CustomerExists r ->
                new ProblemException(CustomerProblem.CUSTOMER_EXISTS, "GET /customers/me answers it.");
            case Rejection.UnknownCustomer r -> notFound();
            case Rejection.StaleVersion r ->
                new ProblemException(CommonProblem.VERSION_MISMATCH, "Read the customer again and repeat the change.");
            case Rejection.ProcessingRestricted r ->
                new ProblemException(
                        CommonProblem.PROCESSING_RESTRICTED, "The account data are stored and not used at present.");
        };
    }

    /** A national register number among them is what the problem says first. */
    public static ProblemException invalid(List<Violation> violations) {
        boolean registerNumber = violations.stream().anyMatch(v -> v.code().equals(NationalRegisterNumber.NOT_ALLOWED));
        return new ProblemException(
                registerNumber ? CustomerProblem.NATIONAL_REGISTER_NUMBER_NOT_ALLOWED : CommonProblem.VALIDATION_FAILED,
                "Correct the fields named in errors.",
                violations.stream().map(v -> new FieldError(v.path(), v.code())).toList());
    }

    public static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "Check the address and the id in it.");
    }
}
