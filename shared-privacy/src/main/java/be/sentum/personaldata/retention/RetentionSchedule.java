package be.sentum.personaldata.retention;

import be.sentum.personaldata.PersonalDataConfig;
import be.sentum.personaldata.inventory.RetentionRule;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When a row's time is over: the rule's own period, or the one configured instead. Rows store the result when they are
 * written ({@code retained_until}), so that a changed period reaches new rows only.
 */
@Singleton
public class RetentionSchedule {

    private final PersonalDataConfig config;

    RetentionSchedule(PersonalDataConfig config) {
        this.config = config;
    }

    /**
     * The last day (Brussels date) on which the row is still kept.
     *
     * @param start what the rule counts from: the date of the document, of delivery, of the decision, of closing
     * @throws IllegalArgumentException for RET-18, which ends with an activity and not on a day
     */
    public LocalDate lastDay(RetentionRule rule, LocalDate start) {
        Period configured = config.retention().period().get(rule);
        return configured == null ? rule.lastDay(start) : start.plus(configured);
    }

    /** How long the rule keeps, for telling people; empty for one that does not end on a day. */
    public Optional<Period> period(RetentionRule rule) {
        Period configured = config.retention().period().get(rule);
        return configured == null ? rule.length() : Optional.of(configured);
    }
}
