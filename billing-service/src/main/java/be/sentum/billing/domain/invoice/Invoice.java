package be.sentum.billing.domain.invoice;

/**
 * An issued invoice and its seal.
 *
 * @param sha256 of the canonical JSON of the document, hexadecimal: an auditor recomputes it
 */
public record Invoice(InvoiceDocument document, String sha256) {

    public InvoiceId id() {
        return document.id();
    }
}
