package be.sentum.order.domain.delivery;

import be.sentum.order.domain.catalogue.Sku;

/** How many of a product are in a parcel; at least one. */
public record ParcelLine(Sku sku, int quantity) {

    public ParcelLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("a parcel holds at least one of a product");
        }
    }
}
