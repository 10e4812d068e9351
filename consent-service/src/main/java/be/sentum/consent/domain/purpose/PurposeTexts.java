package be.sentum.consent.domain.purpose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All texts that ever asked for one purpose, in all languages. */
public record PurposeTexts(List<ConsentText> all) {

    private static final Comparator<ConsentText> VERSION =
            Comparator.comparingInt(ConsentText::major).thenComparingInt(ConsentText::minor);

    public PurposeTexts {
        all = List.copyOf(all);
    }

    public static PurposeTexts none() {
        return new PurposeTexts(List.of());
    }

    /** The text to show on that day in that language, or in Dutch. */
    public Optional<ConsentText> present(String language, LocalDate day) {
        return newest(language, day).or(() -> newest("nl", day));
    }

    /** The text with this id, if it counts on that day already. */
    public Optional<ConsentText> shownOn(LocalDate day, TextVersionId id) {
        return all.stream()
                .filter(t -> t.id().equals(id) && !t.validFrom().isAfter(day))
                .findFirst();
    }

    /** The major version that counts on that day; 0 where nobody is asked. */
    public int major(LocalDate day) {
        return all.stream()
                .filter(t -> !t.validFrom().isAfter(day))
                .mapToInt(ConsentText::major)
                .max()
                .orElse(0);
    }

    private Optional<ConsentText> newest(String language, LocalDate day) {
        return all.stream()
                .filter(t -> t.language().equals(language) && !t.validFrom().isAfter(day))
                .max(VERSION);
    }
}
