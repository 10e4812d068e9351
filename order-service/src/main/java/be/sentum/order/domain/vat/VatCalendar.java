package be.sentum.order.domain.vat;

import be.sentum.order.domain.money.VatRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The periods of one class. At most one of them holds on a day; what has begun keeps its rate for ever. */
public record VatCalendar(List<VatPeriod> periods) {

    public VatCalendar {
        periods = List.copyOf(periods);
    }

    /** The rate that holds on a day. */
    public Optional<VatRate> on(LocalDate day) {
        return periods.stream()
                .filter(period -> period.holdsOn(day))
                .map(VatPeriod::rate)
                .findFirst();
    }

    /** What came of setting a period. */
    public sealed interface Outcome {

        /** @param changed the periods that are to be kept anew: the given one, and the one that it ends */
        record Set(List<VatPeriod> changed) implements Outcome {}

        /** Another period of the class holds on some of its days. */
        record Overlaps() implements Outcome {}

        /** It would change days that have passed, on which orders were placed. */
        record InForce() implements Outcome {}
    }

    /**
     * Adds a period or replaces the one that begins on the same day. An open-ended earlier period ends the day before a
     * new one begins, if that is still to come. A period that has begun changes only its reference and a last day that is
     * not over.
     */
    public Outcome with(VatPeriod period, LocalDate today) {
        Optional<VatPeriod> known =
                periods.stream().filter(p -> p.from().equals(period.from())).findFirst();
        if (known.map(k -> changesThePast(k, period, today)).orElse(false)) {
            return new Outcome.InForce();
        }
        List<VatPeriod> changed = new ArrayList<>(List.of(period));
        for (VatPeriod other : periods) {
            if (other.from().equals(period.from()) || !other.overlaps(period)) {
                continue;
            }
            if (known.isPresent() || other.to() != null || !other.from().isBefore(period.from())) {
                return new Outcome.Overlaps();
            }
            if (!period.from().isAfter(today)) {
                return new Outcome.InForce();
            }
            changed.add(other.endingOn(period.from().minusDays(1)));
        }
        return new Outcome.Set(changed);
    }

    private static boolean changesThePast(VatPeriod known, VatPeriod period, LocalDate today) {
        if (known.from().isAfter(today)) {
            return false;
        }
        return !known.rate().equals(period.rate())
                || (!Objects.equals(known.to(), period.to())
                        && (isOver(known.to(), today) || isOver(period.to(), today)));
    }

    private static boolean isOver(@Nullable LocalDate last, LocalDate today) {
        return last != null && last.isBefore(today);
    }
}
