package be.sentum.privacy.fakes;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The service's clock in tests: real, until a test moves it; then it stands. */
@Singleton
public class MovableClock implements InstantSource {

    private volatile @Nullable Instant moved;

    @Override
    public Instant instant() {
        Instant at = moved;
        return at == null ? InstantSource.system().instant() : at;
    }

    public void forward(Duration duration) {
        moved = instant().plus(duration);
    }

    public void setTo(Instant instant) {
        moved = instant;
    }

    public void release() {
        moved = null;
    }
}
