package be.sentum.order.adapter.in.rest.withdrawal;

import be.sentum.identifiers.NationalRegisterNumber;
import be.sentum.order.adapter.in.rest.TypedText;
import be.sentum.order.domain.withdrawal.Statement;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of withdrawal; the order stands in the path. No reason is asked for.
 *
 * @param email where the receipt goes
 * @param language of the letters: nl, fr, de or en; nl when absent
 */
record WithdrawalRequest(
        @NotBlank @Size(max = Statement.LONGEST_NAME) @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String name,

        @NotNull
        @Size(max = Statement.LONGEST_EMAIL)
        @Pattern(regexp = "[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,189}", message = "not_an_address")
        String email,

        @Nullable @Pattern(regexp = "nl|fr|de|en", message = "unknown_value")
        String language) {

    /** No name has such a number in it, and to keep one is forbidden (REQ-GEN-03). */
    void refuseRegisterNumber() {
        if (NationalRegisterNumber.isIn(name)) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    "Correct the fields named in errors.",
                    List.of(new FieldError("name", NationalRegisterNumber.NOT_ALLOWED)));
        }
    }

    String languageOrDefault() {
        return language == null ? "nl" : language;
    }
}
