package be.sentum.privacy.adapter.out.letters;

import be.sentum.privacy.application.port.out.letter.Authorities;
import be.sentum.privacy.config.NoticeConfig;
import be.sentum.privacy.config.NoticeConfig.Authority;
import be.sentum.privacy.domain.letter.SupervisoryAuthority;
import be.sentum.privacy.domain.request.intake.Language;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

@Singleton
class ConfiguredAuthorities implements Authorities {

    private final NoticeConfig config;

    ConfiguredAuthorities(NoticeConfig config) {
        this.config = config;
    }

    @Override
    public Optional<SupervisoryAuthority> on(LocalDate day, Language language) {
        return config.authorities().stream()
                .filter(entry -> isValid(entry, day))
                .findFirst()
                .map(entry -> new SupervisoryAuthority(
                        in(language, entry.name()),
                        in(language, entry.address()),
                        entry.phone(),
                        entry.email(),
                        entry.website()));
    }

    private static boolean isValid(Authority entry, LocalDate day) {
        return !day.isBefore(entry.validFrom()) && !day.isAfter(entry.validTo().orElse(LocalDate.MAX));
    }

    /** A language nobody wrote down is left empty, which the check of the letter finds. */
    private static String in(Language language, Map<String, String> texts) {
        return texts.getOrDefault(language.code(), "");
    }
}
