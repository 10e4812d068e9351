package be.sentum.localstack.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.localstack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSearchTest {

    private static final int PIECE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void an_identifier_across_two_pieces_is_found_once() throws IOException {
        String content = "x".repeat(PIECE - 5) + "anna@example.org" + "x".repeat(PIECE);

        assertThat(in(content, "anna@example.org")).isEqualTo(Map.of(1, 1L));
    }

    @Test
    void other_spellings_are_found_too() throws IOException {
        assertThat(in("Zoë ZOË zoë Zo\\u00eb", "", "Zoë Peeters", "ZOË!")).isEmpty();
        assertThat(in("Zoë! zo\\u00eb!", "Zoë!")).isEqualTo(Map.of(1, 2L));
    }

    @Test
    void a_line_is_counted_by_its_place_in_the_file() throws IOException {
        assertThat(in("0470123456", "", "nobody", "0470123456")).isEqualTo(Map.of(3, 1L));
    }

    @Test
    void what_would_be_found_everywhere_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> Identifiers.of(List.of("Jan")))
                .isInstanceOf(StackFailure.class)
                .hasMessage("line 1 is shorter than 4 characters");
        assertThatThrownBy(() -> Identifiers.of(List.of(" ", ""))).isInstanceOf(StackFailure.class);
    }

    private Map<Integer, Long> in(String content, String... identifiers) throws IOException {
        Path file = Files.write(folder.resolve("file"), content.getBytes(UTF_8));
        return new FileSearch(Identifiers.of(List.of(identifiers))).in(file);
    }
}
