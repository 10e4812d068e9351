package be.sentum.privacy.domain.notice;

import be.sentum.privacy.domain.request.intake.Language;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a person can complain (Art. 13(2)(d), REQ-NOT-04).
 *
 * @param names by language: nl, fr, de, en
 * @param addresses by language
 * @param validTo last day; absent while it is the one
 */
public record Authority(
        Map<String, String> names,
        Map<String, String> addresses,
        String phone,
        String email,
        String website,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Authority {
        names = Map.copyOf(names);
        addresses = Map.copyOf(addresses);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** As told in a language; what nobody wrote down in it is empty, which the checks of letters and notices find. */
    public SupervisoryAuthority in(Language language) {
        return new SupervisoryAuthority(
                names.getOrDefault(language.code(), ""),
                addresses.getOrDefault(language.code(), ""),
                phone,
                email,
                website);
    }
}
