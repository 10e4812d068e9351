package be.sentum.mail.text;

/**
 * A value from outside on its way into a letter: one line, without control characters, and without those that turn the
 * reading direction or have no width (REQ: names like these are kept out of mails). So no name can open a block, look
 * like another word, or break a header. A value that is too long for a line is refused, never cut: half a
 * sentence can say the opposite.
 */
final class OneLine {

    private static final int MAX = 2_000;

    private OneLine() {}

    /** @throws IllegalArgumentException for more than 2,000 characters */
    static String of(String value) {
        StringBuilder kept = new StringBuilder();
        value.codePoints().filter(OneLine::isShown).forEach(kept::appendCodePoint);
        // A line that begins with an equals sign would open a block.
        String line = kept.toString()
                .replaceAll("\\s+", " ")
                .replaceFirst("^[= ]+", "")
                .strip();
        if (line.length() > MAX) {
            throw new IllegalArgumentException("a value of a letter has at most " + MAX + " characters");
        }
        return line;
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> Character.isWhitespace(c);
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
