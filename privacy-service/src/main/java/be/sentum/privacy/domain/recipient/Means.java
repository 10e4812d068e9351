package be.sentum.privacy.domain.recipient;

import java.util.Locale;

/** By which way a recipient was told, or said that it knows. */
public enum Means {
    MAIL,
    WEBHOOK,
    LINK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
