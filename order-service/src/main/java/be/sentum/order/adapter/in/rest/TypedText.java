package be.sentum.order.adapter.in.rest;

/** What may stand in a text that somebody typed; see docs/limits.md. Anything else is {@code forbidden_character}. */
public final class TypedText {

    public static final String FORBIDDEN = "forbidden_character";

    /** One line: no control characters, and none that turn the direction of what follows. */
    public static final String LINE = "[\\P{Cc}&&[^\\u202A-\\u202E\\u2066-\\u2069]]*";

    /** As {@link #LINE}, with line breaks and tabs. */
    public static final String LINES = "[[\\P{Cc}\\n\\r\\t]&&[^\\u202A-\\u202E\\u2066-\\u2069]]*";

    private TypedText() {}
}
