package be.sentum.billing.domain.credit;

import java.util.Locale;

/**
 * The sequential number of a credit note within its year: a series of its own, without gaps (REQ-INV-02, -05).
 *
 * @param sequence from 1
 */
public record CreditNoteNumber(int year, int sequence) {

    private static final int MOST = 99_999_999;

    public CreditNoteNumber {
        if (sequence < 1 || sequence > MOST) {
            throw new IllegalArgumentException("sequence out of range");
        }
    }

    /** {@code CN-2026-000001} */
    public String written() {
        return String.format(Locale.ROOT, "CN-%d-%06d", year, sequence);
    }
}
