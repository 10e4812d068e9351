package be.sentum.privacy.adapter.out.phrases;

import be.sentum.privacy.application.port.out.intake.PhraseBook;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.request.words.Phrase;
import be.sentum.privacy.domain.request.words.Phrase.Kind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** {@code phrases.tsv}: language, what it tells, the phrase. A line that cannot be read stops the service at its start. */
@Singleton
public class PhraseFile implements PhraseBook {

    private static final String ALONE = "alone:";

    private final List<Phrase> phrases = read();

    @Override
    public List<Phrase> phrases() {
        return phrases;
    }

    private static List<Phrase> read() {
        try (InputStream file = PhraseFile.class.getResourceAsStream("phrases.tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PhraseFile::phrase)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase phrase(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new IllegalStateException("phrases.tsv: not three columns: " + line);
        }
        Language language = Language.named(columns[0])
                .orElseThrow(() -> new IllegalStateException("phrases.tsv: no such language: " + line));
        return switch (columns[1]) {
            case "not" -> new Phrase(language, Kind.DENIES, null, columns[2]);
            case "speaks" -> new Phrase(language, Kind.SPEAKS, null, columns[2]);
            default -> asking(language, columns[1], columns[2]);
        };
    }

    private static Phrase asking(Language language, String word, String text) {
        boolean alone = word.startsWith(ALONE);
        ItemType type = ItemType.named(alone ? word.substring(ALONE.length()) : word);
        if (type == ItemType.UNKNOWN) {
            throw new IllegalStateException("phrases.tsv: no such type: " + word);
        }
        return new Phrase(language, alone ? Kind.ASKS_ALONE : Kind.ASKS, type, text);
    }
}
