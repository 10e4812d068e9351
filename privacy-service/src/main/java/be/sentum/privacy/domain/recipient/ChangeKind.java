package be.sentum.privacy.domain.recipient;

import java.util.Locale;

/** What became of data that recipients have (Art. 19). */
public enum ChangeKind {
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    RESTRICTION_LIFTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ChangeKind named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
