package be.sentum.privacy.domain.transfer;

import java.time.Duration;

/**
 * How often a failed attempt is repeated.
 *
 * @param retries after the first attempt; progress made counts anew
 * @param first pause before the first of them; each further one is four times as long
 */
public record RetryRules(int retries, Duration first) {

    private static final int FACTOR = 4;

    /** @param failed how many attempts have failed, at least one */
    public Duration pauseAfter(int failed) {
        Duration pause = first;
        for (int i = 1; i < failed; i++) {
            pause = pause.multipliedBy(FACTOR);
        }
        return pause;
    }
}
