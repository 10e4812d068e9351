package be.sentum.personaldata.platform;

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

/** What staff read is kept as a code in every service; the person reads it in words. */
class StaffReadWordsTest {

    /** How the services' resources say what was read. */
    private static final Pattern READ = Pattern.compile(
            "(?:noted|hasRead|choices|[nN]ote|read|reads\\.record|staffReads\\.record)\\([^;{]*?\"([a-z ]+)\"|String WHAT = \"([a-z ]+)\"");

    /** Arguments of other methods with such names. */
    private static final Set<String> OTHERS = Set.of("id", "version");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    @DisplayName("REQ-ACC-04, REQ-ACC-07: everything staff read has words")
    void everything_staff_read_has_words(String language) throws IOException {
        Properties labels = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/personal-data/labels_" + language + ".properties"))) {
            labels.load(reader);
        }

        assertThat(reads()).allMatch(what -> labels.containsKey("code.access_log.what." + what));
    }

    @Test
    void the_reads_are_found() throws IOException {
        assertThat(reads())
                .contains("customer", "orders", "invoice", "solvency_check", "consent_history", "erasure_plan");
    }

    private static SortedSet<String> reads() throws IOException {
        SortedSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(StaffReadWordsTest::isResource).toList()) {
                Matcher read = READ.matcher(Files.readString(file));
                while (read.find()) {
                    String what = read.group(1) == null ? read.group(2) : read.group(1);
                    found.add(what.replace(' ', '_'));
                }
            }
        }
        found.removeAll(OTHERS);
        return found;
    }

    private static boolean isResource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("-service/src/main/java") && path.contains("/adapter/in/rest/") && path.endsWith(".java");
    }
}
