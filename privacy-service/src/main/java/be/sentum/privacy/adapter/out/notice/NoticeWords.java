package be.sentum.privacy.adapter.out.notice;

import be.sentum.privacy.domain.notice.NoticeLanguage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language, from {@code notice_nl.properties} and its neighbours. */
class NoticeWords {

    private static final String RETENTION = "ret.";

    private final Properties words = new Properties();
    private final Locale locale;

    NoticeWords(NoticeLanguage language) {
        locale = Locale.of(language.code());
        String file = "/be/sentum/privacy/adapter/out/notice/notice_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(NoticeWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key, Object... values) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words in " + locale + " for " + key);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern.replace("'", "''"), locale).format(values);
    }

    /** The one for this code, or else the general one. */
    String special(String key, String code, String general) {
        return get(words.containsKey(key + "." + code) ? key + "." + code : key + "." + general);
    }

    Set<String> retentionRules() {
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(RETENTION))
                .map(key -> key.substring(RETENTION.length()))
                .collect(Collectors.toSet());
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    List<String> all(String prefix, Set<String> codes) {
        return codes.stream().map(code -> get(prefix + "." + code)).toList();
    }

    /** {@code 2 jaar en 2 maanden}; 26 months are two years and two months, 12 and 24 stay months. */
    String period(Period period) {
        int years = period.getYears() + (period.getMonths() > 24 ? period.getMonths() / 12 : 0);
        int months = period.getMonths() > 24 ? period.getMonths() % 12 : period.getMonths();
        return Stream.of(Map.entry("year", years), Map.entry("month", months), Map.entry("day", period.getDays()))
                .filter(part -> part.getValue() > 0)
                .map(part -> get("unit." + part.getKey() + (part.getValue() == 1 ? "" : "s"), part.getValue()))
                .collect(Collectors.joining(get("and")));
    }
}
