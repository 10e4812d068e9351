package be.sentum.privacy.adapter.in.rest;

import be.sentum.web.problem.ProblemException;
import java.util.List;

/** Free text of an officer that a person will read: one line of ordinary signs, not longer than a letter takes. */
public final class OfficersWords {

    /** As long as a value in a letter may be. */
    public static final int LONGEST = 500;

    private OfficersWords() {}

    /** @throws ProblemException 422 naming the field, without quoting it */
    public static String checked(String path, String text) {
        if (text.isBlank()) {
            throw Problems.invalid(path, "required", "Say it in words that the person can read.");
        }
        if (text.length() > LONGEST) {
            throw Problems.invalid(path, "too_long", "At most " + LONGEST + " characters.");
        }
        if (!text.codePoints().allMatch(OfficersWords::isOrdinary)) {
            throw Problems.invalid(path, "forbidden_character", "Leave out line breaks and invisible characters.");
        }
        return text.strip();
    }

    public static List<String> checked(String path, List<String> texts) {
        return texts.stream().map(text -> checked(path, text)).toList();
    }

    private static boolean isOrdinary(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
