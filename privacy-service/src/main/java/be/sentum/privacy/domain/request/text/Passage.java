package be.sentum.privacy.domain.request.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that is about somebody else and is not shown: from the first character to the one before {@code to}.
 * Places only; what stands there is never kept.
 */
public record Passage(TextPlace place, int from, int to) {

    /** What is shown in its place. */
    public static final String MARK = "[…]";

    public Passage {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a passage has a beginning and an end");
        }
    }

    /** Each place where the words stand in the text; empty when they do not. */
    public static List<Passage> of(FreeText text, String words) {
        List<Passage> found = new ArrayList<>();
        for (int at = text.text().indexOf(words); at >= 0; at = text.text().indexOf(words, at + words.length())) {
            found.add(new Passage(text.place(), at, at + words.length()));
        }
        return found;
    }

    /** The text without the passages; those that touch or overlap leave one mark. */
    public static String hide(String text, List<Passage> passages) {
        StringBuilder shown = new StringBuilder();
        boolean hidden = false;
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            boolean hide = passages.stream().anyMatch(p -> p.from() <= at && at < p.to());
            if (!hide) {
                shown.append(text.charAt(i));
            } else if (!hidden) {
                shown.append(MARK);
            }
            hidden = hide;
        }
        return shown.toString();
    }
}
