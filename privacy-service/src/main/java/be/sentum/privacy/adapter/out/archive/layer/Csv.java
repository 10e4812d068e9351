package be.sentum.privacy.adapter.out.archive.layer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of RFC 4180. A text that a spreadsheet would take for a formula, because it begins with {@code = + - @}, a tab
 * or a line break, gets an apostrophe in front; numbers stay as they are, also negative ones.
 */
final class Csv {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";
    private static final String NEEDS_QUOTES = ",\"\r\n";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Absent and null are empty; lists and objects are JSON. */
    static String cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isNumber() || value.isBoolean()) {
            return value.asText();
        }
        return harmless(value.isValueNode() ? value.asText() : value.toString());
    }

    static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean quotes = cell.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
        return quotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
