package be.sentum.privacy.domain.erasure;

import java.util.Locale;

/** What becomes of a field. */
public enum Fate {
    DELETE,
    ANONYMISE,
    KEEP,
    ARCHIVE;

    public static Fate named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public boolean keeps() {
        return this == KEEP || this == ARCHIVE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
