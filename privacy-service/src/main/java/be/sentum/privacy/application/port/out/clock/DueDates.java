package be.sentum.privacy.application.port.out.clock;

import be.sentum.privacy.domain.clock.Milestone;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What time brings about in open cases. */
public interface DueDates {

    /** Open cases received up to that day about which nobody was called today. */
    List<RequestId> toWatch(LocalDate receivedUpTo, LocalDate today);

    /** Notes that a human is called; false when somebody already was, on whatever replica. */
    boolean raise(RequestId request, Milestone milestone, LocalDate today, Instant now);

    /** Whether a case has been called late once only, that is, today. */
    boolean isFirstLateDay(RequestId request);

    Counts counts(LocalDate today);

    /**
     * Open cases in numbers.
     *
     * @param late the last day is over
     * @param thisWeek due within seven days, today included
     * @param paused the person's answer is awaited
     */
    record Counts(int open, int late, int thisWeek, int paused) {}
}
