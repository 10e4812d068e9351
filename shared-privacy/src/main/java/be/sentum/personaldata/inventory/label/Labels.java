package be.sentum.personaldata.inventory.label;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words for what is held, from the files {@code personal-data/labels_<language>.properties} of every module of this
 * service (REQ-ACC-07: no code without a label). Keys, the first that is there:
 *
 * <pre>
 * table.TABLE
 * field.TABLE.COLUMN, then field.COLUMN
 * code.TABLE.COLUMN.CODE, then code.COLUMN.CODE
 * </pre>
 *
 * {@code personal-data/formats.properties} says what a value is, where that decides how it is shown: {@code money},
 * {@code percent}, {@code country}, {@code language}, {@code purpose}; and {@code codes} for a column of codes, so that
 * the gate asks for their labels: {@code codes:a b c} or {@code codes:name.of.an.Enum}.
 */
@Singleton
public class Labels {

    /** The languages a person is answered in. */
    public static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");

    private static final String OTHERWISE = "en";

    private final Map<String, Properties> words = new HashMap<>();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Properties formats = read("personal-data/formats.properties");

    Labels() {
        LANGUAGES.forEach(language -> words.put(language, read("personal-data/labels_" + language + ".properties")));
    }

    public Optional<String> table(String language, String table) {
        return Optional.ofNullable(in(language).getProperty("table." + table));
    }

    public Optional<String> field(String language, String table, String column) {
        return first(in(language), "field.", table, column);
    }

    /** Code and label, in the order of the codes; empty for a column that holds no codes. */
    public Map<String, String> codes(String language, String table, String column) {
        return codes.computeIfAbsent(language + "." + table + "." + column, key -> {
            Map<String, String> found = new TreeMap<>(below(in(language), "code." + column + "."));
            found.putAll(below(in(language), "code." + table + "." + column + "."));
            return Collections.unmodifiableMap(found);
        });
    }

    /** What a column's values are; empty for plain values. */
    public Optional<String> format(String table, String column) {
        return first(formats, "format.", table, column);
    }

    private Properties in(String language) {
        Properties found = words.get(language);
        return found == null ? words.getOrDefault(OTHERWISE, new Properties()) : found;
    }

    private static Optional<String> first(Properties from, String kind, String table, String column) {
        return Optional.ofNullable(from.getProperty(kind + table + "." + column))
                .or(() -> Optional.ofNullable(from.getProperty(kind + column)));
    }

    private static Map<String, String> below(Properties from, String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (String key : from.stringPropertyNames()) {
            String rest = key.startsWith(prefix) ? key.substring(prefix.length()) : "";
            if (!rest.isEmpty() && rest.indexOf('.') < 0) {
                found.put(rest, from.getProperty(key, ""));
            }
        }
        return found;
    }

    private static Properties read(String file) {
        Properties all = new Properties();
        try {
            for (URL part : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(file))) {
                try (var reader = new InputStreamReader(part.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
