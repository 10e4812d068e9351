package be.sentum.personaldata.schema;

/**
 * A column long enough to hold a subject's id.
 *
 * @param indexed whether an index finds rows by this column alone
 */
public record SchemaColumn(String table, String name, Kind kind, boolean indexed) {

    /** How an id stands in it: as a value of its own, in a text, or in something that can be read as text. */
    public enum Kind {
        ID,
        TEXT,
        STRUCTURED
    }
}
