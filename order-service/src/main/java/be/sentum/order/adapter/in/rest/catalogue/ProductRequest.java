package be.sentum.order.adapter.in.rest.catalogue;

import be.sentum.order.adapter.in.rest.Amount;
import be.sentum.order.adapter.in.rest.TypedText;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.money.VatRate;
import be.sentum.order.domain.vat.VatClass;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says about a product; {@code available} is true unless said otherwise.
 *
 * @param vatRate the general class of that rate: 21, 12, 6, 0
 * @param vatClass a class of its own dates, instead of vatRate: GET /vat-rates lists them
 */
record ProductRequest(
        @NotBlank @Size(max = Product.LONGEST_NAME) @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String name,

        @NotNull @Valid Amount unitPrice,

        @Nullable @Pattern(regexp = VatRate.PATTERN, message = "unknown_vat_rate")
        String vatRate,

        @Nullable @Pattern(regexp = VatClass.PATTERN, message = "unknown_vat_rate")
        String vatClass,

        @Nullable Boolean available) {

    /** Throws {@code validation_failed} unless exactly one of rate and class is there. */
    Product toProduct(Sku sku) {
        return new Product(
                sku, name.strip(), unitPrice.toMoney(), namedClass(), null, available == null || available, 0);
    }

    private VatClass namedClass() {
        if (vatClass == null && vatRate == null) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    "Send vatRate, or a vatClass of GET /vat-rates.",
                    List.of(new FieldError("vatRate", "required")));
        }
        if (vatClass != null && vatRate != null) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    "The class says the rate: send one of them.",
                    List.of(new FieldError("vatClass", "not_together")));
        }
        return new VatClass(vatClass != null ? vatClass : Objects.requireNonNull(vatRate));
    }
}
