package be.sentum.events.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one field: result is deleted, anonymised, kept or archived; the rest as in {@link PlannedFate}.
 */
public record FieldOutcome(
        String table,
        String field,
        String result,
        @Nullable String rule,
        @Nullable String law,
        @Nullable LocalDate retainedUntil,
        int rows) {}
