package be.sentum.privacy.domain.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The ten legal holidays of Belgium; no regional, bridge or replacement days (REQ-CLK-01). */
@FunctionalInterface
public interface Holidays {
    boolean isHoliday(LocalDate day);

    /** Neither a week-end nor a holiday. */
    default boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** That day, or the first working day after it. */
    default LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The n-th working day after that day, which is not counted itself. */
    default LocalDate workingDaysAfter(LocalDate day, int n) {
        LocalDate after = day;
        for (int i = 0; i < n; i++) {
            after = firstWorkingDayFrom(after.plusDays(1));
        }
        return after;
    }
}
