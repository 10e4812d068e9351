package be.sentum.billing.adapter.in.rest;

/** What may stand in a text that somebody typed; see docs/limits.md. Anything else is {@code forbidden_character}. */
public final class TypedText {

    public static final String FORBIDDEN = "forbidden_character";

    /**
     * No control characters but line breaks and tabs, and none that turn the direction of what follows.
     */
    public static final String LINES = "[[\\P{Cc}\\n\\r\\t]&&[^\\u202A-\\u202E\\u2066-\\u2069]]*";

    private TypedText() {}
}
