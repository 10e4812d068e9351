package be.sentum.identifiers;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds Belgian national register numbers, so that they can be refused or masked: their use needs an authorisation that we
 * do not have (Law of 8 August 1983, Art. 8; REQ-GEN-03; requirements catalogue, section 18).
 *
 * <p>A number has eleven digits, of which the last two are 97 minus the first nine modulo 97, with a 2 put in front of the
 * nine for those born from 2000 on. Up to three signs that are neither letter nor digit may stand between its digits, and
 * digits in full width, raised or in circles count. Digits that belong to a longer unbroken row are another number. The
 * date in it is not looked at: every eleven digits with that checksum are found, which one in fifty other numbers of
 * eleven digits has by chance. Fields that have such numbers by their nature decide themselves when to ask.
 */
public final class NationalRegisterNumber {

    /** What a field error says. */
    public static final String NOT_ALLOWED = "national_register_number_not_allowed";

    private static final String MASK = "***********";
    private static final int LENGTH = 11;
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    private NationalRegisterNumber() {}

    /** Whether the text has one anywhere. */
    public static boolean isIn(String text) {
        return DigitRow.in(text).stream().anyMatch(row -> !numbers(row).isEmpty());
    }

    /** The text with asterisks in the place of each; the same text when there is none. */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder();
        int kept = 0;
        for (DigitRow row : DigitRow.in(text)) {
            for (DigitRow.Group found : numbers(row)) {
                masked.append(text, kept, found.start()).append(MASK);
                kept = found.end();
            }
        }
        return kept == 0 ? text : masked.append(text, kept, text.length()).toString();
    }

    /** Neighbouring groups that together are such a number, one after the other. */
    private static List<DigitRow.Group> numbers(DigitRow row) {
        List<DigitRow.Group> found = new ArrayList<>();
        List<DigitRow.Group> groups = row.groups();
        int from = 0;
        while (from < groups.size()) {
            DigitRow.Group together = groups.get(from);
            int to = from + 1;
            while (together.digits().length() < LENGTH && to < groups.size()) {
                together = together.and(groups.get(to));
                to++;
            }
            boolean isOne = together.digits().length() == LENGTH && adds(together.digits());
            if (isOne) {
                found.add(together);
            }
            from = isOne ? to : from + 1;
        }
        return found;
    }

    private static boolean adds(String digits) {
        long nine = Long.parseLong(digits.substring(0, 9));
        long check = Long.parseLong(digits.substring(9));
        return check == 97 - nine % 97 || check == 97 - (BORN_FROM_2000 + nine) % 97;
    }
}
