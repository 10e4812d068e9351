package be.sentum.consent.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** Dates and periods as people in Belgium count them. */
public final class BelgianTime {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private BelgianTime() {}

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BRUSSELS);
    }

    /**
     * REQ-CON-07: the same time of day after a period of the calendar; a day that the month does not have becomes its
     * last, and a weekend changes nothing.
     */
    public static Instant after(Instant at, Period period) {
        return at.atZone(BRUSSELS).plus(period).toInstant();
    }

    /** The same time of day, a period of the calendar earlier. */
    public static Instant before(Instant at, Period period) {
        return at.atZone(BRUSSELS).minus(period).toInstant();
    }
}
