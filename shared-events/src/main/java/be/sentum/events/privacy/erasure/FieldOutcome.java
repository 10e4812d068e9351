package be.sentum.events.privacy.erasure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure did to one field.
 *
 * @param table the table, as the inventory names it
 * @param field the column, as the inventory names it
 * @param result what happened: deleted, anonymised, kept, archived
 * @param rule the retention rule behind keep and archive
 * @param law what that rule rests on, in words
 * @param retainedUntil last day it is kept, Brussels date
 * @param rows how many rows held it
 */
public record FieldOutcome(
        String table,
        String field,
        String result,
        @Nullable String rule,
        @Nullable String law,
        @Nullable LocalDate retainedUntil,
        int rows) {}
