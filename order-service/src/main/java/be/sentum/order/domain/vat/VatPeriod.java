package be.sentum.order.domain.vat;

import be.sentum.order.domain.money.VatRate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a rate holds for a class, and by which law (REQ-INV-04).
 *
 * @param from first day, Brussels date
 * @param to last day; absent while no end is known
 * @param legalReference 1 to 300 characters
 */
public record VatPeriod(
        VatClass vatClass,
        VatRate rate,
        LocalDate from,
        @Nullable LocalDate to,
        String legalReference) {

    public static final int LONGEST_REFERENCE = 300;

    public VatPeriod {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it began");
        }
        if (legalReference.isBlank() || legalReference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("a period names the law it rests on");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(VatPeriod other) {
        return holdsOn(other.from) || other.holdsOn(from);
    }

    VatPeriod endingOn(LocalDate last) {
        return new VatPeriod(vatClass, rate, from, last, legalReference);
    }
}
