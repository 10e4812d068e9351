package be.sentum.customer.domain.text;

import java.text.Normalizer;

/** Text as a person typed it, on its way to becoming a value. */
public final class Typed {

    /** What a field error says about a character that may not stand where it does. */
    public static final String FORBIDDEN_CHARACTER = "forbidden_character";

    private Typed() {}

    /** The same text in Unicode's form NFC, without white space around it: what is kept and compared. */
    public static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Whether every character may stand in one line. */
    public static boolean isPlainLine(String text) {
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (!Characters.allowed(characters, i)) {
                return false;
            }
        }
        return true;
    }

    /** The same where lines may end and tabulators stand. */
    public static boolean isPlain(String text) {
        return text.replace("\r\n", "\n")
                .lines()
                .map(line -> line.replace('\t', ' '))
                .allMatch(Typed::isPlainLine);
    }
}
