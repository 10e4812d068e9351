package be.sentum.localstack.search;

import be.sentum.localstack.StackFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a person is recognised by, one a line of a file: addresses, numbers, names. Each is searched as it stands and in
 * lower case, in UTF-8 and as JSON escapes it.
 */
public final class Identifiers {

    /** Shorter ones would be found everywhere. */
    public static final int SHORTEST = 4;

    private final Map<Integer, String> values;
    private final Map<Integer, Set<String>> forms = new TreeMap<>();

    private Identifiers(Map<Integer, String> values) {
        this.values = values;
        values.forEach((line, value) -> forms.put(line, formsOf(value)));
    }

    /** Reads them; empty lines count as lines and are left out. */
    public static Identifiers read(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new StackFailure(
                    "the file of identifiers cannot be read: " + file.getFileName(),
                    "Write one identifier a line, in UTF-8: an e-mail address, a phone number, a name.",
                    e);
        }
    }

    public static Identifiers of(List<String> lines) {
        Map<Integer, String> values = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String value = lines.get(i).strip();
            if (!value.isEmpty() && value.length() < SHORTEST) {
                throw new StackFailure(
                        "line %d is shorter than %d characters".formatted(i + 1, SHORTEST),
                        "It would be found everywhere: use the whole address, number or name.");
            }
            if (!value.isEmpty()) {
                values.put(i + 1, value);
            }
        }
        if (values.isEmpty()) {
            throw new StackFailure("the file has no identifier", "Write one a line.");
        }
        return new Identifiers(values);
    }

    /** By line. */
    Map<Integer, String> values() {
        return values;
    }

    /** Bytes of the longest form. */
    int longest() {
        return forms.values().stream()
                .flatMap(Set::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** How often each line occurs in bytes that were read as Latin 1, if it ends behind {@code from}. */
    void count(String bytes, int from, Map<Integer, Long> counts) {
        forms.forEach((line, all) -> all.forEach(form -> {
            int at = bytes.indexOf(form, Math.max(0, from - form.length() + 1));
            while (at >= 0) {
                counts.merge(line, 1L, Long::sum);
                at = bytes.indexOf(form, at + form.length());
            }
        }));
    }

    Map<Integer, Long> in(byte[] content) {
        Map<Integer, Long> counts = new TreeMap<>();
        count(new String(content, StandardCharsets.ISO_8859_1), 0, counts);
        return counts;
    }

    private static Set<String> formsOf(String value) {
        List<String> spellings = new ArrayList<>(List.of(value, value.toLowerCase(Locale.ROOT)));
        Set<String> forms = new LinkedHashSet<>();
        for (String spelling : spellings) {
            forms.add(new String(spelling.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            forms.add(escaped(spelling));
        }
        return forms;
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
