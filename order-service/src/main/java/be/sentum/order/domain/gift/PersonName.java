package be.sentum.order.domain.gift;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as somebody wrote it. Capitals, accents, and what stands between its words do not tell names apart. */
public record PersonName(String written) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A name without letters or digits is nobody's. */
    public boolean isSameAs(PersonName other) {
        return !plain().isEmpty() && plain().equals(other.plain());
    }

    private String plain() {
        String bare = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
