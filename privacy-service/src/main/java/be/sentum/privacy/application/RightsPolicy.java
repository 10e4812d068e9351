package be.sentum.privacy.application;

import java.time.Duration;
import java.time.Period;

/**
 * Numbers that the company chose because the law sets none; all of them configuration.
 *
 * @param downloadable how long a package can be fetched (REQ-ACC-09)
 * @param packageKept how long after that day its bytes stay (RET-15)
 * @param firstReminder when a service is asked again for the first time; doubles each time
 * @param lastReminder the longest pause between two reminders
 * @param alarmAfter how many unanswered questions call a human
 * @param openedInMemory bytes of a collection that stay opened while its package is made
 */
public record RightsPolicy(
        Period downloadable,
        Period packageKept,
        Duration firstReminder,
        Duration lastReminder,
        int alarmAfter,
        int openedInMemory) {

    /** How long to wait after the n-th question. */
    public Duration pauseAfter(int times) {
        Duration pause = firstReminder.multipliedBy(1L << Math.clamp(times - 1L, 0, 20));
        return pause.compareTo(lastReminder) > 0 ? lastReminder : pause;
    }
}
