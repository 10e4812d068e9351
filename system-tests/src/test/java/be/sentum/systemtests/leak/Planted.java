package be.sentum.systemtests.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Values that exist nowhere else, one for each thing a person types. */
public final class Planted {

    private static final int MOBILE_DIGITS = 9;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final String mark;
    private final String operator;

    public Planted() {
        this("", "489");
    }

    /**
     * @param mark letters in every word and address, by which all of them are found at once
     * @param operator the first digits of every phone number
     */
    public Planted(String mark, String operator) {
        this.mark = mark;
        this.operator = operator;
    }

    public String word(String what) {
        return remember(what, "Zq" + mark + letters());
    }

    public String email(String what) {
        return remember(what, "zq" + mark + letters() + "@example.org");
    }

    public String phone(String what) {
        int most = (int) Math.pow(10, MOBILE_DIGITS - operator.length());
        return remember(what, "+32" + operator + ThreadLocalRandom.current().nextInt(most / 10, most));
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
