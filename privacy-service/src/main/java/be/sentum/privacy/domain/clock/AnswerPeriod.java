package be.sentum.privacy.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The time given for an answer (REQ-CLK-01 to 03; Art. 12(3) GDPR; Art. 3 Regulation 1182/71): one month from the day of
 * receipt, not thirty days; three when extended. The day of receipt is not counted; where the month has no such day, its
 * last day counts; only the end rolls over week-ends and holidays.
 *
 * @param receivedOn the calendar date in Brussels on which the request came in
 * @param months 1, or 3 once extended
 * @param pausedDays days for which the person's answer was awaited
 * @param pausedSince the day since which it is awaited now: the period stands still
 * @param dueOn the last day, until 23:59:59 in Brussels
 * @param unpausedDueOn the last day if no pause counted, which we try to meet all the same
 */
public record AnswerPeriod(
        LocalDate receivedOn,
        int months,
        int pausedDays,
        @Nullable LocalDate pausedSince,
        LocalDate dueOn,
        LocalDate unpausedDueOn) {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final int USUAL = 1;

    /** REQ-CLK-02: three months from receipt, not two months after the rolled first date. */
    private static final int EXTENDED = 3;

    public static AnswerPeriod from(Instant receivedAt, Holidays holidays) {
        return of(LocalDate.ofInstant(receivedAt, BRUSSELS), USUAL, 0, null, holidays);
    }

    public AnswerPeriod extended(Holidays holidays) {
        return of(receivedOn, EXTENDED, pausedDays, pausedSince, holidays);
    }

    /** The period with these pauses in place of those it had. */
    public AnswerPeriod with(Pauses pauses, Holidays holidays) {
        return of(receivedOn, months, pauses.days(), pauses.openSince().orElse(null), holidays);
    }

    public boolean isExtended() {
        return months > USUAL;
    }

    public boolean isPaused() {
        return pausedSince != null;
    }

    /** Whether the last day is over; never while the period stands still. */
    public boolean isOver(LocalDate today) {
        return !isPaused() && today.isAfter(dueOn);
    }

    private static AnswerPeriod of(
            LocalDate receivedOn, int months, int pausedDays, @Nullable LocalDate pausedSince, Holidays holidays) {
        LocalDate end = receivedOn.plusMonths(months);
        return new AnswerPeriod(
                receivedOn,
                months,
                pausedDays,
                pausedSince,
                holidays.firstWorkingDayFrom(end.plusDays(pausedDays)),
                holidays.firstWorkingDayFrom(end));
    }
}
