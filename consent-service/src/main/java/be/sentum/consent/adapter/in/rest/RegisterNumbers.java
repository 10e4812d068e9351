package be.sentum.consent.adapter.in.rest;

import be.sentum.identifiers.NationalRegisterNumber;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps national register numbers out of what callers name freely (REQ-GEN-03). */
final class RegisterNumbers {

    private RegisterNumbers() {}

    static void refuse(String path, @Nullable String value) {
        if (value != null && NationalRegisterNumber.isIn(value)) {
            throw new ProblemException(
                    ConsentProblem.NATIONAL_REGISTER_NUMBER_NOT_ALLOWED,
                    "Correct the fields named in errors.",
                    List.of(new FieldError(path, NationalRegisterNumber.NOT_ALLOWED)));
        }
    }
}
