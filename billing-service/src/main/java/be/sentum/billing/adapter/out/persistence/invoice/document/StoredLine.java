package be.sentum.billing.adapter.out.persistence.invoice.document;

import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.invoice.InvoiceLine;
import be.sentum.billing.domain.invoice.VatRate;

/** A line on a stored invoice; amounts exclude VAT. */
record StoredLine(String sku, String description, int quantity, String unitPrice, String amount, int vatRate) {

    static StoredLine of(InvoiceLine line) {
        return new StoredLine(
                line.sku(),
                line.description(),
                line.quantity(),
                line.unitPrice().amount().toPlainString(),
                line.amount().amount().toPlainString(),
                line.rate().percent());
    }

    InvoiceLine toDomain() {
        return new InvoiceLine(sku, description, quantity, Euro.of(unitPrice), new VatRate(vatRate));
    }
}
