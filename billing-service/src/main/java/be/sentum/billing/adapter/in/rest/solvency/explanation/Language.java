package be.sentum.billing.adapter.in.rest.solvency.explanation;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which we explain ourselves. */
public enum Language {
    NL("BE"),
    FR("BE"),
    DE("BE"),
    EN("IE");

    private final String country;

    Language(String country) {
        this.country = country;
    }

    /** Dutch when none is asked for, or one we do not speak. */
    public static Language of(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.name().equalsIgnoreCase(tag))
                .findFirst()
                .orElse(NL);
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How amounts are written for these readers. */
    Locale locale() {
        return Locale.of(tag(), country);
    }
}
