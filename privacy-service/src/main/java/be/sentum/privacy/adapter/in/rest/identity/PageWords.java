package be.sentum.privacy.adapter.in.rest.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page's words in nl, fr, de and en: {@code page_nl.properties} and its neighbours. */
record PageWords(String language, Properties words) {

    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");

    private static final Map<String, PageWords> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), PageWords::read));

    /** Another language than the four is answered in English. */
    static PageWords in(String language) {
        return Objects.requireNonNull(ALL.getOrDefault(language, ALL.get("en")));
    }

    String get(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no word for " + key + " in " + language);
        }
        return text;
    }

    private static PageWords read(String language) {
        Properties words = new Properties();
        try (InputStream file = PageWords.class.getResourceAsStream("page_" + language + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageWords(language, words);
    }
}
