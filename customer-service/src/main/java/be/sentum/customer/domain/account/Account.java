package be.sentum.customer.domain.account;

import be.sentum.customer.domain.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands. Open, then noticed for inactivity perhaps, then closed, then gone.
 *
 * @param activeOn the last day (Brussels) on which the person logged in or ordered
 * @param notice the letter about inactivity; absent again after any activity
 * @param closure absent while it is open
 */
public record Account(
        CustomerId customer,
        LocalDate activeOn,
        @Nullable Notice notice,
        @Nullable Closure closure) {

    /**
     * That the account will be closed unless it is used.
     *
     * @param letter the letter that says so
     * @param on the day on which it was written
     */
    public record Notice(UUID letter, LocalDate on) {}

    /**
     * @param at when
     * @param lastDay the last day on which the profile is kept
     */
    public record Closure(ClosureReason reason, Instant at, LocalDate lastDay) {}

    /** What has to be done about an account; it is closed only if the letter about that was sent. */
    public enum Step {
        NOTICE,
        CLOSE,
        DELETE
    }

    /** What is due on that day, by RET-05. */
    public Optional<Step> due(AccountRules rules, LocalDate today) {
        if (closure != null) {
            return when(closure.lastDay().isBefore(today), Step.DELETE);
        }
        if (notice != null) {
            return when(!notice.on().plus(rules.notice()).isAfter(today), Step.CLOSE);
        }
        return when(!activeOn.plus(rules.inactivity()).isAfter(today), Step.NOTICE);
    }

    private static Optional<Step> when(boolean due, Step step) {
        return due ? Optional.of(step) : Optional.empty();
    }
}
