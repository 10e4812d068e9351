package be.sentum.billing.fake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The service's clock in tests: real, until a test sets it. */
@Singleton
public class MovableClock implements InstantSource {

    private volatile @Nullable Instant set;

    @Override
    public Instant instant() {
        Instant at = set;
        return at == null ? InstantSource.system().instant() : at;
    }

    /** Half past three in the morning of that day in Brussels: when the nightly job runs. */
    public void setToTheNightOf(LocalDate day) {
        set = day.atTime(3, 30).atZone(ZoneId.of("Europe/Brussels")).toInstant();
    }

    public void release() {
        set = null;
    }
}
