package be.sentum.customer.domain.value;

import java.util.Arrays;
import java.util.Locale;

/** The languages in which we answer. */
public enum Language {
    NL,
    FR,
    DE,
    EN;

    /** {@code nl} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refuses any other code ({@code unknown_value}). */
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("unknown_value"));
    }
}
