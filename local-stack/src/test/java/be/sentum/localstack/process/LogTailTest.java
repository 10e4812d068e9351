package be.sentum.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void the_last_lines_of_a_long_file_come_in_their_order() throws IOException {
        String lines =
                IntStream.rangeClosed(1, 50_000).mapToObj(n -> "line " + n).collect(Collectors.joining("\n"));
        Path log = Files.writeString(folder.resolve("log"), lines);

        assertThat(LogTail.last(2, log)).containsExactly("line 49999", "line 50000");
    }

    @Test
    void a_file_that_is_not_there_has_no_lines() {
        assertThat(LogTail.last(20, folder.resolve("none"))).isEmpty();
    }
}
