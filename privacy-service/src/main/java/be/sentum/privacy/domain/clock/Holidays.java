package be.sentum.privacy.domain.clock;

import java.time.LocalDate;

/** The ten legal holidays of Belgium; no regional, bridge or replacement days (REQ-CLK-01). */
@FunctionalInterface
public interface Holidays {
    boolean isHoliday(LocalDate day);
}
