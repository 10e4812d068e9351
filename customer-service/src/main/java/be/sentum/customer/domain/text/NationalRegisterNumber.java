package be.sentum.customer.domain.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a Belgian national register number so that it can be refused: its use needs an authorisation that we do not
 * have (Law of 8 August 1983, Art. 8; REQ-GEN-03; requirements catalogue, section 18).
 *
 * <p>It has eleven digits, of which the last two are 97 minus the first nine modulo 97, with a 2 put in front of the
 * nine for those born from 2000 on. Up to three signs that are neither letter nor digit may stand between its digits.
 * Digits that belong to a longer unbroken row are another number. The date in it is not looked at: every eleven digits
 * with that checksum are refused, which one in fifty other numbers of eleven digits has by chance. Fields that
 * have such numbers by their nature decide themselves when to ask: {@code PhoneNumber}, {@code VatNumber}.
 */
public final class NationalRegisterNumber {

    /** What a field error says. */
    public static final String NOT_ALLOWED = "national_register_number_not_allowed";

    private static final int LENGTH = 11;
    private static final int LONGEST_GAP = 3;
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    private NationalRegisterNumber() {}

    /** Whether the text has one anywhere. */
    public static boolean isIn(String text) {
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        int gap = 0;
        // NFKC makes ordinary digits of those in full width or raised
        for (int c :
                Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray()) {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                if (gap > 0) {
                    close(group, groups);
                }
                group.append(digit);
                gap = 0;
            } else if (Character.isLetter(c) || ++gap > LONGEST_GAP) {
                close(group, groups);
                if (areOne(groups)) {
                    return true;
                }
                groups.clear();
                gap = 0;
            }
        }
        close(group, groups);
        return areOne(groups);
    }

    private static void close(StringBuilder group, List<String> groups) {
        if (!group.isEmpty()) {
            groups.add(group.toString());
            group.setLength(0);
        }
    }

    /** Whether neighbouring groups together are such a number. */
    private static boolean areOne(List<String> groups) {
        for (int from = 0; from < groups.size(); from++) {
            StringBuilder digits = new StringBuilder();
            for (int to = from; to < groups.size() && digits.length() < LENGTH; to++) {
                digits.append(groups.get(to));
            }
            if (digits.length() == LENGTH && adds(digits.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean adds(String digits) {
        long nine = Long.parseLong(digits.substring(0, 9));
        long check = Long.parseLong(digits.substring(9));
        return check == 97 - nine % 97 || check == 97 - (BORN_FROM_2000 + nine) % 97;
    }
}
