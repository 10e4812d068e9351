package be.sentum.privacy.domain.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notice in one language, all in words: what was published is exactly this. Layered (REQ-NOT-05): first what it
 * comes down to, then section by section, then purpose by purpose.
 *
 * @param versionLine a pattern for number and day
 * @param brief the first layer, sentence by sentence
 */
public record NoticeText(
        String title,
        String versionLine,
        String contents,
        String briefHeading,
        List<String> brief,
        List<Section> sections) {

    /**
     * @param id stable in all languages and versions: {@code rights}
     * @param article what it answers to: {@code 13(2)(b)}
     */
    public record Section(
            String id,
            String article,
            String heading,
            List<String> paragraphs,
            List<String> items,
            List<PurposeText> purposes) {

        public static Section of(
                String id, String article, String heading, List<String> paragraphs, List<String> items) {
            return new Section(id, article, heading, paragraphs, items, List.of());
        }
    }

    /** One purpose; each line is a label and what it says. */
    public record PurposeText(String code, String description, List<Line> lines) {}

    /** @param article what it answers to, where it does */
    public record Line(@Nullable String article, String label, String text) {}
}
