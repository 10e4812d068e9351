package be.sentum.customer.domain.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Which characters a text may have: what can be seen, and the two joiners where a script needs them. Letters, marks,
 * apostrophes and hyphens of every script are allowed. What controls, hides or reverses other text is not: control
 * characters, bidirectional controls, zero-width and other invisible characters, private and unassigned code points.
 */
final class Characters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Invisible although Unicode counts them as letters or marks. */
    private static final Set<Integer> FILLERS = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    /** Scripts in which a joiner changes how a name is written: Persian, Kurdish, Hindi, Sinhala and others. */
    private static final Set<UnicodeScript> JOINING = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.MONGOLIAN);

    private Characters() {}

    /** Whether the character at that place may stand there. */
    static boolean allowed(int[] text, int at) {
        int c = text[at];
        if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
            return at > 0 && at < text.length - 1 && joins(text[at - 1]) && joins(text[at + 1]);
        }
        if (isVariationSelector(c)) {
            return at > 0 && Character.isIdeographic(text[at - 1]); // the variants of Japanese names
        }
        return !FILLERS.contains(c)
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }

    private static boolean joins(int c) {
        return JOINING.contains(UnicodeScript.of(c))
                && (Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
