package be.sentum.order.adapter.in.rest.catalogue;

import be.sentum.order.adapter.in.rest.Amount;
import be.sentum.order.domain.catalogue.Product;

/** A product; the price is without tax. */
record ProductResponse(String sku, String name, Amount unitPrice, String vatRate, boolean available) {

    static ProductResponse of(Product product) {
        return new ProductResponse(
                product.sku().code(),
                product.name(),
                Amount.of(product.unitPrice()),
                product.vatRate().code(),
                product.available());
    }
}
