package be.sentum.privacy.adapter.out.breach;

import org.jspecify.annotations.Nullable;

/** Lines of a plain text; what is not known is said to be so. */
final class Page {

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    Page(Words words) {
        this.words = words;
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    void part(String key) {
        text.append('\n').append(words.of(key)).append('\n');
    }

    void item(String key, @Nullable Object value) {
        text.append(words.of(key)).append(": ").append(known(value)).append('\n');
    }

    /** A part that is one text. */
    void text(String key, @Nullable String value) {
        part(key);
        line(known(value));
    }

    private String known(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? words.of("unknown") : value.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
