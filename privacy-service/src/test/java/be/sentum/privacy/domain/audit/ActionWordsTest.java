package be.sentum.privacy.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What use cases write into the audit trail is a code; a person reads it in words in the package. */
class ActionWordsTest {

    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:_[a-z]+)+)\"");

    /** Codes of use cases that are no actions. */
    private static final Set<String> OTHERS = Set.of(
            "no_data",
            "link_and_fact",
            "unknown_subject",
            "subject_erased",
            "erasure_blocked",
            "conflicting_requests",
            "remedy_info_missing",
            "legal_hold");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    @DisplayName("REQ-ACC-07: every action of the audit trail has words")
    void every_action_has_words(String language) throws IOException {
        SortedSet<String> written = actions();

        Properties labels = labels(language);

        assertThat(written).allMatch(action -> labels.containsKey("code.audit_entry.action." + action));
    }

    @Test
    void the_actions_are_found() throws IOException {
        assertThat(actions()).contains("request_registered", "item_decided", "package_downloaded", "mechanism_lifted");
    }

    private static SortedSet<String> actions() throws IOException {
        SortedSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/be/sentum/privacy/application"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    found.add(code.group(1));
                }
            }
        }
        found.removeAll(OTHERS);
        return found;
    }

    private static Properties labels(String language) throws IOException {
        Properties labels = new Properties();
        Path file = Path.of("src/main/resources/personal-data/labels_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            labels.load(reader);
        }
        return labels;
    }
}
