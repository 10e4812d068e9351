package be.sentum.privacy.domain.request.words;

import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.intake.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of plain words.
 *
 * @param type what it asks; only with {@link Kind#ASKS} and {@link Kind#ASKS_ALONE}
 */
public record Phrase(Language language, Kind kind, @Nullable ItemType type, String text) {

    /** What a phrase tells. */
    public enum Kind {
        /** Asks for a right, wherever it stands. */
        ASKS,
        /** Asks for a right when it is all that was written: "stop". */
        ASKS_ALONE,
        /** Turns what stands near it into something a human has to read: "do not". */
        DENIES,
        /** Only shows in which language somebody writes. */
        SPEAKS
    }
}
