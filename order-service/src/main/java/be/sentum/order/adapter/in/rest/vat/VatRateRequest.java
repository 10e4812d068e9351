package be.sentum.order.adapter.in.rest.vat;

import be.sentum.order.adapter.in.rest.TypedText;
import be.sentum.order.domain.money.VatRate;
import be.sentum.order.domain.vat.VatClass;
import be.sentum.order.domain.vat.VatPeriod;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rate and the law it rests on; {@code validTo} is its last day, absent while no end is known. */
record VatRateRequest(
        @NotNull @Pattern(regexp = VatRate.PATTERN, message = "out_of_range")
        String vatRate,

        @Nullable LocalDate validTo,

        @NotBlank
        @Size(max = VatPeriod.LONGEST_REFERENCE)
        @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String legalReference) {

    VatPeriod toPeriod(VatClass vatClass, LocalDate validFrom) {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    "A period ends after it began.",
                    List.of(new FieldError("validTo", "out_of_range")));
        }
        return new VatPeriod(
                vatClass, VatRate.ofCode(vatRate).orElseThrow(), validFrom, validTo, legalReference.strip());
    }
}
