package be.sentum.privacy.domain.request.intake;

import java.util.Locale;
import java.util.Optional;

/** The languages in which a person is answered. */
public enum Language {
    NL,
    FR,
    DE,
    EN;

    public static Optional<Language> named(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
