package be.sentum.consent.domain.optin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many mails may ask about one purpose for one person: nobody's mailbox, a guardian's neither, is filled through us.
 *
 * @param most mails in {@link #window}; at least 1
 */
public record MailLimit(int most, Duration window) {

    public MailLimit {
        if (most < 1) {
            throw new IllegalArgumentException("a limit of no mails at all");
        }
    }

    /** From when on the mails before count: those at or before it do not. */
    public Instant since(Instant now) {
        return now.minus(window);
    }

    /**
     * How long the next mail has to wait; empty when it need not wait.
     *
     * @param sent the moments of the mails that count
     */
    public Optional<Duration> pause(List<Instant> sent, Instant now) {
        if (sent.size() < most) {
            return Optional.empty();
        }
        // Until so many have left the window that there is room for one.
        Instant leaving =
                sent.stream().sorted(Comparator.reverseOrder()).toList().get(most - 1);
        return Optional.of(Duration.between(now, leaving.plus(window)));
    }
}
