package be.sentum.privacy.domain.erasure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an erasure would do to one field that a service holds; {@code until} is the last day it is kept. */
public record PlannedField(
        String table,
        String field,
        Fate fate,
        @Nullable String rule,
        @Nullable String law,
        @Nullable LocalDate until,
        int rows) {}
