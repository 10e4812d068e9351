package be.sentum.personaldata.library;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The library's clock: real, until a test sets it. */
@Singleton
public class MovableClock implements InstantSource {

    private volatile @Nullable Instant fixed;

    @Override
    public Instant instant() {
        Instant now = fixed;
        return now == null ? Instant.now() : now;
    }

    /** Noon of that day in Brussels. */
    public void set(LocalDate day) {
        fixed = day.atTime(12, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant();
    }

    public void release() {
        fixed = null;
    }
}
