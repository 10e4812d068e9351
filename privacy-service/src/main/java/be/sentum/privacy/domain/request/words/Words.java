package be.sentum.privacy.domain.request.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A text as plain words: small letters without accents, nothing between them. */
record Words(List<String> words) {

    static Words of(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return new Words(plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ")));
    }

    int size() {
        return words.size();
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** Where the others stand in a row, from a place on; -1 for nowhere. */
    int indexOf(Words others, int from) {
        for (int i = from; i + others.size() <= size(); i++) {
            if (words.subList(i, i + others.size()).equals(others.words())) {
                return i;
            }
        }
        return -1;
    }

    List<String> around(int start, int end, int reach) {
        return words.subList(Math.max(0, start - reach), Math.min(size(), end + reach));
    }
}
