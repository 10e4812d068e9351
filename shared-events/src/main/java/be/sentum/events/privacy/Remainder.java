package be.sentum.events.privacy;

/** What a verification read still found of a subject, and whether the inventory allows it (kept for the law). */
public record Remainder(String table, String field, int rows, boolean allowed) {}
