package be.sentum.consent.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates and periods as people in Belgium count them. */
public final class BelgianTime {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(" HH:mm", Locale.ROOT);

    private BelgianTime() {}

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BRUSSELS);
    }

    /**
     * A moment as people write it in that language, month in words: {@code 22 november 2026 14:30}.
     *
     * @param language nl, fr, de, en
     */
    public static String inWords(Instant at, String language) {
        // In Belgium's ways where there are any; in English days come before months here too.
        Locale locale = Locale.of(language, language.equals("en") ? "GB" : "BE");
        ZonedDateTime there = at.atZone(BRUSSELS);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(there)
                + CLOCK.format(there);
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
