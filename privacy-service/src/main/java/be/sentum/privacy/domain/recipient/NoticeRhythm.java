package be.sentum.privacy.domain.recipient;

import java.time.Duration;

/**
 * When a recipient is told again, and when a human takes over.
 *
 * @param first pause after a try that failed; each further one is four times as long
 * @param longest no such pause is longer
 * @param reminder pause after a notice that was taken but not acknowledged
 * @param unanswered after this long without an answer it is a human's (REQ-NTF-02: 14 days)
 */
public record NoticeRhythm(Duration first, Duration longest, Duration reminder, Duration unanswered) {

    private static final int FACTOR = 4;

    /** @param failed tries so far, at least one */
    public Duration afterFailure(int failed) {
        Duration pause = first;
        for (int i = 1; i < failed && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(FACTOR);
        }
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
