package be.sentum.events.privacy.erasure;

/**
 * What a verification read still found of a subject.
 *
 * @param table the table, as the inventory names it
 * @param field the column, as the inventory names it
 * @param rows how many rows still hold it
 * @param allowed whether the inventory keeps it for the law
 */
public record Remainder(String table, String field, int rows, boolean allowed) {}
