package be.sentum.privacy.domain.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time given for an answer (REQ-CLK-01; Art. 12(3) GDPR; Art. 3 Regulation 1182/71): one month from the day of
 * receipt, not thirty days. The day of receipt is not counted; where the month has no such day, its last day counts;
 * only the end rolls over week-ends and holidays.
 *
 * @param receivedOn the calendar date in Brussels on which the request came in
 * @param dueOn the last day, until 23:59:59 in Brussels
 */
public record AnswerPeriod(LocalDate receivedOn, LocalDate dueOn) {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    public static AnswerPeriod from(Instant receivedAt, Holidays holidays) {
        LocalDate receivedOn = LocalDate.ofInstant(receivedAt, BRUSSELS);
        return new AnswerPeriod(receivedOn, after(receivedOn, 1, holidays));
    }

    /** REQ-CLK-02: an extension ends three months from receipt, not two months after the rolled first date. */
    public LocalDate extendedDueOn(Holidays holidays) {
        return after(receivedOn, 3, holidays);
    }

    private static LocalDate after(LocalDate receivedOn, int months, Holidays holidays) {
        LocalDate due = receivedOn.plusMonths(months);
        while (isFree(due, holidays)) {
            due = due.plusDays(1);
        }
        return due;
    }

    private static boolean isFree(LocalDate day, Holidays holidays) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.isHoliday(day);
    }
}
