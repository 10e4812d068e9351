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

    /** The tax is from 1971; what lies further off than this millennium is a slip. */
    private static final LocalDate EARLIEST = LocalDate.of(1971, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    VatPeriod toPeriod(VatClass vatClass, LocalDate validFrom) {
        if (validFrom.isBefore(EARLIEST) || validFrom.isAfter(LATEST)) {
            throw outOfRange("validFrom", "A rate begins between " + EARLIEST + " and " + LATEST + ".");
        }
        if (validTo != null && (validTo.isBefore(validFrom) || validTo.isAfter(LATEST))) {
            throw outOfRange("validTo", "A period ends after it began, and by " + LATEST + ".");
        }
        return new VatPeriod(
                vatClass, VatRate.ofCode(vatRate).orElseThrow(), validFrom, validTo, legalReference.strip());
    }

    private static ProblemException outOfRange(String path, String detail) {
        return new ProblemException(
                CommonProblem.VALIDATION_FAILED, detail, List.of(new FieldError(path, "out_of_range")));
    }
}
