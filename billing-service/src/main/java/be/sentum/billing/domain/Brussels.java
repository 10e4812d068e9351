package be.sentum.billing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which every business date is counted. */
public final class Brussels {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Brussels() {}

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
