package be.sentum.mail.text;

/**
 * A value from outside on its way into a letter: one line, without control characters, and without those that turn the
 * reading direction or have no width (REQ: names like these are kept out of mails). So no name can open a block, look
 * like another word, or break a header.
 */
final class OneLine {

    private static final int MAX = 500;

    private OneLine() {}

    static String of(String value) {
        StringBuilder kept = new StringBuilder();
        value.codePoints().filter(OneLine::isShown).forEach(kept::appendCodePoint);
        // A line that begins with an equals sign would open a block.
        String line = kept.toString()
                .replaceAll("\\s+", " ")
                .replaceFirst("^[= ]+", "")
                .strip();
        return line.length() > MAX ? line.substring(0, MAX) : line;
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
