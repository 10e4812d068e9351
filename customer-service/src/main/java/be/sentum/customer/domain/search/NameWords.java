package be.sentum.customer.domain.search;

import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.value.InvalidValue;
import be.sentum.customer.domain.value.Text;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words of names as they are compared: lower case, without accents and joiners, digits and letters only. An apostrophe
 * both joins and parts: d'Hondt is found as dhondt and as hondt.
 */
public record NameWords(SequencedSet<String> words) {

    private static final int SHORTEST = 2;
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public NameWords {
        words = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(words));
    }

    /** All words by which a customer is found. */
    public static NameWords of(Details details) {
        String names = names(details);
        return new NameWords(
                Stream.concat(words(joined(names)), words(names)).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** What somebody typed who looks for a customer. Refuses less than one word of two signs ({@code too_short}). */
    public static NameWords sought(Text typed) {
        LinkedHashSet<String> words = words(joined(typed.value())).collect(Collectors.toCollection(LinkedHashSet::new));
        if (words.stream().noneMatch(word -> word.codePointCount(0, word.length()) >= SHORTEST)) {
            throw new InvalidValue("too_short");
        }
        return new NameWords(words);
    }

    /** By what lists of customers are sorted: family, given and company name as words. */
    public static String sortName(Details details) {
        return words(joined(names(details))).collect(Collectors.joining(" "));
    }

    private static String names(Details details) {
        return Stream.of(details.familyName(), details.givenName(), details.companyName())
                .filter(Objects::nonNull)
                .map(NameWords::value)
                .collect(Collectors.joining(" "));
    }

    private static String value(@Nullable Text text) {
        return text == null ? "" : text.value();
    }

    private static String joined(String names) {
        return APOSTROPHES.matcher(names).replaceAll("");
    }

    private static Stream<String> words(String names) {
        String plain = MARKS.matcher(Normalizer.normalize(names, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(OTHERS.split(plain)).filter(word -> !word.isEmpty());
    }
}
