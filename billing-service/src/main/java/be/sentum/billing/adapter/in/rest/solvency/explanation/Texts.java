package be.sentum.billing.adapter.in.rest.solvency.explanation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The words of an explanation, {@code explanation/<language>.properties}; {@code {name}} stands for a value. */
final class Texts {

    private static final Map<Language, Properties> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, load(language));
        }
    }

    private final Properties words;

    Texts(Language language) {
        this.words = Objects.requireNonNull(ALL.get(language));
    }

    String get(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return text;
    }

    String get(String key, Map<String, String> values) {
        String text = get(key);
        for (var value : values.entrySet()) {
            text = text.replace('{' + value.getKey() + '}', value.getValue());
        }
        return text;
    }

    private static Properties load(Language language) {
        String file = "/explanation/" + language.tag() + ".properties";
        try (InputStream content = Texts.class.getResourceAsStream(file)) {
            var words = new Properties();
            words.load(new InputStreamReader(Objects.requireNonNull(content, file), StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
