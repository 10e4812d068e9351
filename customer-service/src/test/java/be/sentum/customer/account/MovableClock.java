package be.sentum.customer.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The service's clock in tests: real, until a test moves it. */
@Singleton
public class MovableClock implements InstantSource {

    private volatile @Nullable Instant moved;

    @Override
    public Instant instant() {
        Instant at = moved;
        return at == null ? InstantSource.system().instant() : at;
    }

    public void forward(Period period) {
        moved = instant().atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }

    public void forward(Duration duration) {
        moved = instant().plus(duration);
    }

    public void release() {
        moved = null;
    }
}
