package be.sentum.order.adapter.out.holidays;

import be.sentum.order.domain.withdrawal.Holidays;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Jollyday's calendar for Belgium without its observances, a year at a time. */
@Singleton
public class BelgianHolidays implements Holidays {

    private final Map<Year, Set<LocalDate>> years = new ConcurrentHashMap<>();

    @Override
    public boolean isHoliday(LocalDate day) {
        return years.computeIfAbsent(Year.from(day), BelgianHolidays::read).contains(day);
    }

    private static Set<LocalDate> read(Year year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM)).getHolidays(year).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
