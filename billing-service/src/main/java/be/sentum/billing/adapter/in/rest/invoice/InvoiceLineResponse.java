package be.sentum.billing.adapter.in.rest.invoice;

import be.sentum.billing.domain.invoice.InvoiceLine;
import be.sentum.events.Money;

/** A line; amounts exclude VAT, {@code vatRate} is in percent. */
public record InvoiceLineResponse(
        String sku, String description, int quantity, Money unitPrice, Money amount, String vatRate) {

    public static InvoiceLineResponse of(InvoiceLine line) {
        return new InvoiceLineResponse(
                line.sku(),
                line.description(),
                line.quantity(),
                Money.euro(line.unitPrice().amount()),
                Money.euro(line.amount().amount()),
                String.valueOf(line.rate().percent()));
    }
}
