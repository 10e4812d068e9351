package be.sentum.order.domain.catalogue;

import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.money.VatRate;
import be.sentum.order.domain.vat.VatClass;
import org.jspecify.annotations.Nullable;

/**
 * Something for sale.
 *
 * @param name 1 to 200 characters
 * @param unitPrice without tax, not negative
 * @param vatClass decides its rate at any time
 * @param vatRate of its class today; absent when no rate of that class is valid: it cannot be ordered then
 * @param available whether it can be ordered now
 * @param version grows with each change, from 1; 0 for one that is not kept yet
 */
public record Product(
        Sku sku,
        String name,
        Money unitPrice,
        VatClass vatClass,
        @Nullable VatRate vatRate,
        boolean available,
        long version) {

    public static final int LONGEST_NAME = 200;

    public Product {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a product's name has 1 to " + LONGEST_NAME + " characters");
        }
        if (unitPrice.isNegative()) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }

    /** Of the general class of a rate. */
    public Product(Sku sku, String name, Money unitPrice, VatRate vatRate, boolean available, long version) {
        this(sku, name, unitPrice, VatClass.of(vatRate), vatRate, available, version);
    }
}
