package be.sentum.privacy.adapter.out.archive.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.sentum.privacy.adapter.out.archive.collected.Column;
import be.sentum.privacy.config.TextsToRead;
import java.util.List;

/**
 * Columns with words that an officer reads first: free text and opinions, of others only or of anybody. What the person
 * wrote itself goes back to whom it came from.
 */
record TextColumns(TextsToRead whose) {

    private static final List<String> CATEGORIES = List.of("free_text", "opinion");
    private static final List<byte[]> MARKS = CATEGORIES.stream()
            .map(category -> ('"' + category + '"').getBytes(US_ASCII))
            .toList();
    private static final String OWN = "provided";

    boolean include(Column column) {
        return CATEGORIES.contains(column.category())
                && (whose == TextsToRead.ALL || !column.source().equals(OWN));
    }

    /** Whether it is worth parsing: a package of a million rows has few such tables, or none. */
    static boolean mayBeIn(byte[] part) {
        return MARKS.stream().anyMatch(mark -> contains(part, mark));
    }

    private static boolean contains(byte[] part, byte[] mark) {
        for (int start = 0; start <= part.length - mark.length; start++) {
            int i = 0;
            while (i < mark.length && part[start + i] == mark[i]) {
                i++;
            }
            if (i == mark.length) {
                return true;
            }
        }
        return false;
    }
}
