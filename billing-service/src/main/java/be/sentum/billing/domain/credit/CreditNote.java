package be.sentum.billing.domain.credit;

/**
 * An issued credit note and its seal.
 *
 * @param sha256 of the canonical JSON of the document, hexadecimal: an auditor recomputes it
 */
public record CreditNote(CreditNoteDocument document, String sha256) {

    public CreditNoteId id() {
        return document.id();
    }
}
