package be.sentum.billing.domain.invoice;

import be.sentum.billing.domain.identifier.StructuredReference;
import java.util.Locale;

/**
 * The sequential number of an invoice within its year, without gaps (REQ-INV-02).
 *
 * @param sequence from 1
 */
public record InvoiceNumber(int year, int sequence) {

    private static final int MOST = 99_999_999;

    public InvoiceNumber {
        if (sequence < 1 || sequence > MOST) {
            throw new IllegalArgumentException("sequence out of range");
        }
    }

    /** {@code 2026-000001} */
    public String written() {
        return String.format(Locale.ROOT, "%d-%06d", year, sequence);
    }

    /** The structured communication made of it: two digits of the year, eight of the sequence. */
    public StructuredReference reference() {
        return new StructuredReference((year % 100) * 100_000_000L + sequence);
    }
}
