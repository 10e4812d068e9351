package be.sentum.order.domain.withdrawal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The legal holidays of Belgium. */
@FunctionalInterface
public interface Holidays {

    boolean isHoliday(LocalDate day);

    /** That day, or the first working day after it (Art. 3(4) Regulation 1182/71). */
    default LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY
                || working.getDayOfWeek() == DayOfWeek.SUNDAY
                || isHoliday(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
