package be.sentum.personaldata.rights.holding;

import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a subject in one column.
 *
 * @param rows rows with a value, whose last day is not past
 * @param expired rows with a value, whose last day is past or which no law lets us keep: they go whatever the fate of the
 *     column
 * @param until the latest last day of the rows that are not expired; absent when it is open
 */
public record Holding(
        DeclaredTable table,
        DeclaredColumn column,
        int rows,
        int expired,
        @Nullable LocalDate until) {}
