package be.sentum.systemtests.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Values that exist nowhere else, one for each thing a person types. */
public final class Planted {

    private final Map<String, String> values = new LinkedHashMap<>();

    public String word(String what) {
        return remember(what, "Zq" + letters());
    }

    public String email(String what) {
        return remember(what, "zq" + letters().toLowerCase(java.util.Locale.ROOT) + "@example.org");
    }

    public String phone(String what) {
        return remember(what, "+32489" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    }

    private String remember(String what, String value) {
        values.put(what, value);
        return value;
    }

    public Map<String, String> values() {
        return values;
    }

    /** Where a text has one of the values: {@code place: what}. The value itself is not repeated. */
    List<String> foundIn(String place, byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<String> found = new ArrayList<>();
        values.forEach((what, value) -> {
            if (text.contains(value)) {
                found.add(place + ": " + what);
            }
        });
        return found;
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            letters.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
        }
        return letters.toString();
    }
}
