package be.sentum.order.domain.withdrawal;

import java.time.LocalDate;
import java.time.Period;

/**
 * Until when a consumer may withdraw (REQ-ORD-04; CEL VI.47 and VI.48). The day on which the last of the goods arrived is
 * not counted; a period whose last day is a Saturday, a Sunday or a holiday ends with the next working day.
 *
 * @param period 14 days, more if one likes to grant more
 * @param extension on top of it: 12 months where consumers were not told of their right, nothing otherwise
 */
public record WithdrawalTerms(Period period, Period extension, Holidays holidays) {

    private static final int LEAST_DAYS = 14;

    public WithdrawalTerms {
        LocalDate any = LocalDate.EPOCH;
        if (any.plus(period).isBefore(any.plusDays(LEAST_DAYS)) || extension.isNegative()) {
            throw new IllegalArgumentException("consumers have at least 14 days to withdraw");
        }
    }

    /** The last day, until 23:59:59 in Brussels. */
    public LocalDate lastDay(LocalDate deliveredOn) {
        return holidays.firstWorkingDayFrom(deliveredOn.plus(period).plus(extension));
    }
}
