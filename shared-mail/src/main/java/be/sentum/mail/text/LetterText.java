package be.sentum.mail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A letter as its template's text says it. The first line is {@code Subject: …}. Blank lines part paragraphs. A line
 * {@code == heading} begins a block of its own, which ends at the next heading or at a line {@code ==}. A paragraph that
 * is nothing but one https address becomes a link, and one that begins with four spaces is shown large: a code.
 *
 * @param subject the subject line
 * @param text what a mail program without HTML shows
 * @param sections the same in parts, for the HTML form
 */
public record LetterText(String subject, String text, List<Section> sections) {

    private static final String SUBJECT = "Subject: ";
    private static final Pattern LINK = Pattern.compile("https?://[!-;=?-~]+");

    public LetterText {
        sections = List.copyOf(sections);
    }

    /** Paragraphs under a heading; the heading is empty for those that stand in no block. */
    public record Section(String heading, List<Paragraph> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }

        public boolean isBlock() {
            return !heading.isEmpty();
        }
    }

    /** One paragraph; the HTML template escapes it. */
    public record Paragraph(String text) {

        public boolean isLink() {
            return LINK.matcher(text).matches();
        }

        public boolean isCode() {
            return text.startsWith("    ");
        }
    }

    /**
     * Reads a rendered template.
     *
     * @throws IllegalArgumentException when it does not begin with a subject line
     */
    static LetterText parse(String rendered) {
        List<String> lines = rendered.strip().lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(SUBJECT)) {
            throw new IllegalArgumentException("a letter's template begins with \"Subject: \"");
        }
        List<String> body = lines.subList(1, lines.size());
        return new LetterText(
                lines.getFirst().substring(SUBJECT.length()).strip(),
                plain(body),
                sections(body).stream().filter(s -> !s.paragraphs().isEmpty()).toList());
    }

    private static String plain(List<String> body) {
        StringBuilder text = new StringBuilder();
        for (String line : body) {
            if (line.startsWith("== ")) {
                String heading = line.substring(3);
                text.append("-".repeat(60)).append('\n').append(heading).append('\n');
            } else if (line.equals("==")) {
                text.append("-".repeat(60)).append('\n');
            } else {
                text.append(line).append('\n');
            }
        }
        return text.toString().strip() + "\n";
    }

    private static List<Section> sections(List<String> body) {
        List<Section> sections = new ArrayList<>();
        String heading = "";
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : body) {
            if (line.equals("==") || line.startsWith("== ")) {
                close(open, paragraphs);
                sections.add(new Section(heading, paragraphs));
                paragraphs.clear();
                heading = line.substring(2).strip();
            } else if (line.isBlank()) {
                close(open, paragraphs);
            } else {
                open.append(open.isEmpty() ? "" : " ").append(line);
            }
        }
        close(open, paragraphs);
        sections.add(new Section(heading, paragraphs));
        return sections;
    }

    private static void close(StringBuilder open, List<Paragraph> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(open.toString()));
            open.setLength(0);
        }
    }
}
