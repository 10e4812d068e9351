package be.sentum.privacy.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A moment at which a human is called about an open case (REQ-CLK-01, REQ-CLK-05): days 14, 21 and 25 after receipt, the
 * last week of an extension, and every day once the last one is over. Of those passed, only the latest is worth a call.
 *
 * @param word {@code day_14}, or {@code late:2026-12-29}: names it for ever, so that it is raised once
 */
public record Milestone(String word, boolean late) {

    private static final List<Integer> DAYS = List.of(25, 21, 14);

    private static final int LAST_WEEK = 7;

    /** Days without an answer after which a case may have one. */
    public static final int FIRST_DAY = DAYS.getLast();

    /** The latest that a period has reached; days for which the person's answer was awaited do not count. */
    public static Optional<Milestone> reached(AnswerPeriod period, LocalDate today) {
        if (period.isPaused()) {
            return Optional.empty();
        }
        if (period.isOver(today)) {
            return Optional.of(new Milestone("late:" + today, true));
        }
        if (period.isExtended()) {
            return today.isBefore(period.dueOn().minusDays(LAST_WEEK))
                    ? Optional.empty()
                    : Optional.of(new Milestone("last_week", false));
        }
        long days = ChronoUnit.DAYS.between(period.receivedOn(), today) - period.pausedDays();
        return DAYS.stream().filter(day -> days >= day).findFirst().map(day -> new Milestone("day_" + day, false));
    }
}
