package be.sentum.billing.adapter.in.rest.solvency.explanation;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which we explain ourselves. */
public enum Language {
    NL,
    FR,
    DE,
    EN;

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

    Locale locale() {
        return Locale.of(tag(), "BE");
    }
}
