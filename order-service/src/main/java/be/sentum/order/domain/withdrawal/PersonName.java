package be.sentum.order.domain.withdrawal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A name as people type it: case, accents, hyphens, spaces and the order of its words do not matter. */
public final class PersonName {

    private PersonName() {}

    public static boolean same(String one, String other) {
        List<String> words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}
