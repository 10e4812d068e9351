package be.sentum.privacy.domain.relay;

import java.time.Duration;
import java.util.Optional;

/**
 * How often and when a controller that does not answer is told again.
 *
 * @param tries with the first
 * @param first pause; each further one is four times as long
 * @param longest no pause is longer
 */
public record RetryRhythm(int tries, Duration first, Duration longest) {

    private static final int FACTOR = 4;

    /** The pause after so many failed tries; empty when that was the last. */
    public Optional<Duration> after(int failed) {
        if (failed >= tries) {
            return Optional.empty();
        }
        Duration pause = first;
        for (int i = 1; i < failed && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(FACTOR);
        }
        return Optional.of(pause.compareTo(longest) > 0 ? longest : pause);
    }
}
