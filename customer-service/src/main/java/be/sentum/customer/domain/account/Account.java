package be.sentum.customer.domain.account;

import be.sentum.customer.domain.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands. Open, then noticed for inactivity perhaps, then closed, then gone.
 *
 * @param activeOn the last day (Brussels) on which the person logged in or ordered
 * @param noticedOn the day on which the letter about inactivity was written; absent again after any activity
 * @param closure absent while it is open
 */
public record Account(
        CustomerId customer,
        LocalDate activeOn,
        @Nullable LocalDate noticedOn,
        @Nullable Closure closure) {

    /**
     * @param at when
     * @param lastDay the last day on which the profile is kept
     */
    public record Closure(ClosureReason reason, Instant at, LocalDate lastDay) {}

    /** What has to be done about an account. */
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
        if (noticedOn != null) {
            return when(!noticedOn.plus(rules.notice()).isAfter(today), Step.CLOSE);
        }
        return when(!activeOn.plus(rules.inactivity()).isAfter(today), Step.NOTICE);
    }

    private static Optional<Step> when(boolean due, Step step) {
        return due ? Optional.of(step) : Optional.empty();
    }
}
