package be.sentum.order.adapter.in.rest.catalogue;

import be.sentum.order.adapter.in.rest.Amount;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.money.VatRate;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A product; the price is without tax.
 *
 * @param vatRate of its class today; left out when none is valid
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductResponse(
        String sku, String name, Amount unitPrice, @Nullable String vatRate, String vatClass, boolean available) {

    static ProductResponse of(Product product) {
        VatRate rate = product.vatRate();
        return new ProductResponse(
                product.sku().code(),
                product.name(),
                Amount.of(product.unitPrice()),
                rate == null ? null : rate.code(),
                product.vatClass().code(),
                product.available());
    }
}
