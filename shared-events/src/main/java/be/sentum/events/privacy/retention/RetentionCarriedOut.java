package be.sentum.events.privacy.retention;

import be.sentum.events.Event;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a service's nightly job ended by the retention schedule, as a count (REQ-RET-02). About nobody.
 *
 * @param service short name of the service
 * @param table the table, as the inventory names it
 * @param field the column that was cleared; absent when whole rows went
 * @param rule code of the retention rule, where one is declared: RET-06
 * @param rows how many rows
 * @param day the day of the job, Brussels
 */
public record RetentionCarriedOut(
        String service,
        String table,
        @Nullable String field,
        @Nullable String rule,
        int rows,
        LocalDate day) implements Event {

    @Override
    public String key() {
        return service;
    }
}
