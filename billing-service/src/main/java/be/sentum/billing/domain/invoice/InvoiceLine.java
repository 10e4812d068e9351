package be.sentum.billing.domain.invoice;

import be.sentum.billing.domain.Euro;

/** Goods delivered. Prices exclude VAT. */
public record InvoiceLine(String sku, String description, int quantity, Euro unitPrice, VatRate rate) {

    public InvoiceLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("a line has at least one piece");
        }
    }

    public Euro amount() {
        return unitPrice.times(quantity);
    }
}
