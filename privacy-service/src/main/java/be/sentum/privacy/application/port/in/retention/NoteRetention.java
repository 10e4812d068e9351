package be.sentum.privacy.application.port.in.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes into the audit trail how much a service's nightly job ended (REQ-RET-02): counts, never contents. */
@FunctionalInterface
public interface NoteRetention {

    void handle(Ended ended);

    /**
     * @param field the columns that were cleared; absent when whole rows went
     * @param rule code of the retention rule, where one is declared
     */
    record Ended(
            String service,
            String table,
            @Nullable String field,
            @Nullable String rule,
            int rows,
            LocalDate day) {}
}
