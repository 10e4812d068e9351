package be.sentum.customer.application.account;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are counted where the company is. */
final class BrusselsDay {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private BrusselsDay() {}

    static LocalDate of(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }
}
