package be.sentum.privacy.adapter.in.mail;

import java.util.Locale;
import java.util.Map;

/** The words of an HTML mail: one pass, no nesting, so that nothing in it can make reading it slow or deep. */
final class HtmlText {

    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "eacute", "é", "egrave", "è",
            "rsquo", "’", "ouml", "ö");

    private static final int LONGEST_ENTITY = 10;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        return new HtmlText(html).read();
    }

    private String read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                tag();
            } else if (c == '&') {
                entity();
            } else {
                text.append(c);
                at++;
            }
        }
        // One kind of blank first: no run of blanks is then looked at twice.
        return text.toString()
                .replaceAll("[^\\S\\n]+|\\u00a0+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    private void tag() {
        int end = html.indexOf('>', at);
        if (end < 0) {
            at = html.length();
            return;
        }
        String name = name(html.substring(at + 1, Math.min(end, at + 12)));
        at = end + 1;
        switch (name) {
            case "script", "style", "head" -> skipTo("</" + name);
            case "br", "p", "div", "li", "tr", "h1", "h2", "h3" -> text.append('\n');
            default -> text.append(' ');
        }
    }

    private static String name(String inside) {
        int end = 0;
        while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
            end++;
        }
        return inside.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void skipTo(String closing) {
        for (int i = at; i + closing.length() <= html.length(); i++) {
            if (html.regionMatches(true, i, closing, 0, closing.length())) {
                at = i;
                return;
            }
        }
        // Never closed: what follows may be what the person wrote.
    }

    private void entity() {
        int end = html.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_ENTITY) {
            text.append('&');
            at++;
            return;
        }
        text.append(character(html.substring(at + 1, end)));
        at = end + 1;
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, " ");
        }
        try {
            int code = name.startsWith("#x") || name.startsWith("#X")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : " ";
        } catch (NumberFormatException e) {
            return " ";
        }
    }
}
