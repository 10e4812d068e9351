package be.sentum.identifiers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits of a text with at most three signs between two of them, none of which is a letter: what could be one
 * number, however it is written.
 */
record DigitRow(List<Group> groups) {

    private static final int LONGEST_GAP = 3;

    DigitRow {
        groups = List.copyOf(groups);
    }

    /**
     * An unbroken row of digits.
     *
     * @param digits as 0 to 9
     * @param start where it begins in the text
     * @param end where it has ended
     */
    record Group(String digits, int start, int end) {

        /** This and the one after it as one. */
        Group and(Group next) {
            return new Group(digits + next.digits, start, next.end);
        }
    }

    /** All of them, in the order of the text. */
    static List<DigitRow> in(String text) {
        List<DigitRow> rows = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        int gap = 0;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int next = at + Character.charCount(sign);
            String digits = digits(sign);
            if (!digits.isEmpty()) {
                add(groups, new Group(digits, at, next));
                gap = 0;
            } else if (Character.isLetter(sign) || ++gap > LONGEST_GAP) {
                close(groups, rows);
                gap = 0;
            }
            at = next;
        }
        close(groups, rows);
        return rows;
    }

    private static void add(List<Group> groups, Group digits) {
        if (!groups.isEmpty() && groups.getLast().end() == digits.start()) {
            groups.add(groups.removeLast().and(digits));
        } else {
            groups.add(digits);
        }
    }

    private static void close(List<Group> groups, List<DigitRow> rows) {
        if (!groups.isEmpty()) {
            rows.add(new DigitRow(groups));
            groups.clear();
        }
    }

    /** The digits that a sign is: one, none, or several for a number in a circle. NFKC makes ordinary ones of others. */
    private static String digits(int sign) {
        if (sign < 128) {
            return sign >= '0' && sign <= '9' ? Character.toString(sign) : "";
        }
        StringBuilder digits = new StringBuilder();
        Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                .codePoints()
                .map(c -> Character.digit(c, 10))
                .filter(digit -> digit >= 0)
                .forEach(digits::append);
        return digits.toString();
    }
}
