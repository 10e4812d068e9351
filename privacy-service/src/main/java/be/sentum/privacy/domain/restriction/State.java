package be.sentum.privacy.domain.restriction;

import java.util.Locale;

/** How far a restriction is. */
public enum State {
    /** The services were told. */
    ORDERED,
    /** All of them refuse. */
    EFFECTIVE,
    /** The services were told that it ends. */
    LIFTING,
    LIFTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
