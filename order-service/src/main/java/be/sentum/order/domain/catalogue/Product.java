package be.sentum.order.domain.catalogue;

import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.money.VatRate;

/**
 * Something for sale.
 *
 * @param name 1 to 200 characters
 * @param unitPrice without tax, not negative
 * @param available whether it can be ordered now
 * @param version grows with each change, from 1; 0 for one that is not kept yet
 */
public record Product(Sku sku, String name, Money unitPrice, VatRate vatRate, boolean available, long version) {

    public static final int LONGEST_NAME = 200;

    public Product {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a product's name has 1 to " + LONGEST_NAME + " characters");
        }
        if (unitPrice.isNegative()) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }
}
