package be.sentum.privacy.adapter.out.breach;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The words of the questionnaire in one language. */
final class Words {

    private final Properties words = new Properties();

    Words(String language) {
        String file = "notification_" + language + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
