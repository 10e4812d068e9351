package be.sentum.customer.adapter.in.rest.account;

import be.sentum.customer.application.port.in.account.RequestLink.Target;
import be.sentum.customer.domain.CustomerNumber;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.InvalidValue;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom the caller says to be: exactly one of the two. */
@Schema(name = "AccountLinkRequest")
record LinkRequestBody(
        @Schema(description = "The address that the company knows") @Nullable
        String email,

        @Schema(description = "The customer number, as it stands on letters", examples = "C-7F3Q-92XD-K") @Nullable
        String customerNumber) {

    Target target() {
        if ((email == null) == (customerNumber == null)) {
            throw invalid("", "exactly_one");
        }
        try {
            return email != null
                    ? new Target.ByEmail(new EmailAddress(email))
                    : new Target.ByNumber(CustomerNumber.of(String.valueOf(customerNumber)));
        } catch (InvalidValue e) {
            throw invalid(email != null ? "email" : "customerNumber", e.code());
        }
    }

    private static ProblemException invalid(String path, String code) {
        return new ProblemException(
                CommonProblem.VALIDATION_FAILED,
                "Correct the fields named in errors.",
                List.of(new FieldError(path, code)));
    }
}
