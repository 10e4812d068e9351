package be.sentum.order.domain;

import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.money.VatRate;
import java.util.Objects;

/** One product of an order, at the name, price and rate our catalogue had when the order was placed. */
public record OrderLine(Sku sku, String name, int quantity, Money unitPrice, VatRate vatRate) {

    public OrderLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one of a product is ordered");
        }
    }

    /** Throws for a product that has no valid rate today. */
    public static OrderLine of(Product product, int quantity) {
        VatRate rate = Objects.requireNonNull(product.vatRate(), "no VAT rate is valid today");
        return new OrderLine(product.sku(), product.name(), quantity, product.unitPrice(), rate);
    }

    /** Without tax. */
    Money net() {
        return unitPrice.times(quantity);
    }
}
