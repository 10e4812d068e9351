package be.sentum.personaldata.retention;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Today's calendar date in Europe/Brussels: what every period of the law is counted in. */
@Singleton
public class Today {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final InstantSource clock;

    Today(InstantSource clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }
}
