package be.sentum.privacy.domain.request.words;

import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.request.words.Phrase.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Understands what somebody asks in plain words (REQ-DSR-01: no form and no legal words may be required). What it does
 * not understand for certain it leaves to an officer; it never turns anything away.
 */
public final class PlainWords {

    /** Longer texts than this are never all of a message: "stop", "please stop", "stop it now". */
    private static final int ALONE = 5;

    /** How near a denial has to stand. */
    private static final int NEAR = 3;

    /** As much as is looked at: what people ask stands at the beginning. */
    private static final int LONGEST = 10_000;

    private final List<Entry> entries;

    private record Entry(Phrase phrase, Words words) {}

    public PlainWords(Collection<Phrase> table) {
        entries = table.stream().map(p -> new Entry(p, Words.of(p.text()))).toList();
    }

    /** @param types empty when an officer has to read it */
    public record Understood(Set<ItemType> types, Language language) {
        public Understood {
            types = Set.copyOf(types);
        }
    }

    /** @param otherwise the language when nothing shows it */
    public Understood read(String subject, String text, Language otherwise) {
        List<Words> sentences = Stream.concat(sentences(cut(subject)), sentences(cut(own(text))))
                .toList();
        Words body = Words.of(cut(own(text)));
        Words message = body.size() == 0 ? Words.of(cut(subject)) : body;
        Set<ItemType> types = EnumSet.noneOf(ItemType.class);
        Map<Language, Integer> spoken = new EnumMap<>(Language.class);
        for (Entry entry : entries) {
            switch (entry.phrase().kind()) {
                case ASKS -> {
                    if (sentences.stream().anyMatch(s -> asks(s, entry))) {
                        add(types, entry, spoken, NEAR);
                    }
                }
                case ASKS_ALONE -> {
                    if (message.size() <= ALONE && message.indexOf(entry.words(), 0) >= 0 && !denied(message)) {
                        add(types, entry, spoken, 1);
                    }
                }
                case SPEAKS -> {
                    if (sentences.stream().anyMatch(s -> s.indexOf(entry.words(), 0) >= 0)) {
                        spoken.merge(entry.phrase().language(), 1, Integer::sum);
                    }
                }
                case DENIES -> {}
            }
        }
        return new Understood(types, most(spoken, otherwise));
    }

    private static void add(Set<ItemType> types, Entry entry, Map<Language, Integer> spoken, int weight) {
        ItemType type = entry.phrase().type();
        if (type != null) {
            types.add(type);
        }
        spoken.merge(entry.phrase().language(), weight, Integer::sum);
    }

    /** A line break is no end: mail programs break lines where they like. */
    private static Stream<Words> sentences(String text) {
        return Arrays.stream(text.split("[.!?;:,]|\\R\\s*\\R", -1)).map(Words::of);
    }

    /** Whether it stands anywhere without a denial near it. */
    private boolean asks(Words sentence, Entry entry) {
        int size = entry.words().size();
        for (int at = sentence.indexOf(entry.words(), 0); at >= 0; at = sentence.indexOf(entry.words(), at + 1)) {
            if (!denied(new Words(sentence.around(at, at + size, NEAR)), entry.words())) {
                return true;
            }
        }
        return false;
    }

    private boolean denied(Words near, Words phrase) {
        return denials().anyMatch(d -> near.indexOf(d, 0) >= 0 && phrase.indexOf(d, 0) < 0);
    }

    private boolean denied(Words message) {
        return denials().anyMatch(d -> message.indexOf(d, 0) >= 0);
    }

    private Stream<Words> denials() {
        return entries.stream().filter(e -> e.phrase().kind() == Kind.DENIES).map(Entry::words);
    }

    /** Without what is only quoted from an earlier mail. */
    private static String own(String text) {
        return String.join(
                "\n", text.lines().filter(line -> !line.startsWith(">")).toList());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static Language most(Map<Language, Integer> spoken, Language otherwise) {
        return spoken.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
