package be.sentum.order.adapter.in.rest.catalogue;

import be.sentum.order.adapter.in.rest.Amount;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.money.VatRate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the catalogue says about a product; {@code available} is true unless said otherwise. */
record ProductRequest(
        @NotBlank @Size(max = Product.LONGEST_NAME) String name,
        @NotNull @Valid Amount unitPrice,

        @NotNull @Pattern(regexp = "21|12|6|0", message = "unknown_vat_rate")
        String vatRate,

        @Nullable Boolean available) {

    Product toProduct(Sku sku) {
        return new Product(
                sku,
                name.strip(),
                unitPrice.toMoney(),
                VatRate.ofCode(vatRate).orElseThrow(),
                available == null || available,
                0);
    }
}
