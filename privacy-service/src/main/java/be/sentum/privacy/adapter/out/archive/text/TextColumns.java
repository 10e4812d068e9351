package be.sentum.privacy.adapter.out.archive.text;

import be.sentum.privacy.adapter.out.archive.collected.Column;
import be.sentum.privacy.config.TextsToRead;
import java.util.List;

/**
 * Columns with words that an officer reads first: free text and opinions, of others only or of anybody. What the person
 * wrote itself goes back to whom it came from.
 */
record TextColumns(TextsToRead whose) {

    private static final List<String> CATEGORIES = List.of("free_text", "opinion");
    private static final String OWN = "provided";

    boolean include(Column column) {
        return CATEGORIES.contains(column.category())
                && (whose == TextsToRead.ALL || !column.source().equals(OWN));
    }
}
