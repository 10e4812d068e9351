package be.sentum.events.privacy.erasure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure does to one field that is held.
 *
 * @param table the table, as the inventory names it
 * @param field the column, as the inventory names it
 * @param fate what would happen: delete, anonymise, keep, archive
 * @param rule the retention rule behind keep and archive
 * @param law what that rule rests on, in words
 * @param until last day it is kept, Brussels date
 * @param rows how many rows hold it
 */
public record PlannedFate(
        String table,
        String field,
        String fate,
        @Nullable String rule,
        @Nullable String law,
        @Nullable LocalDate until,
        int rows) {}
