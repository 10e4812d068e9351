package be.sentum.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.localstack.settings.Environment;
import be.sentum.localstack.settings.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path root;

    @Test
    void a_nearly_full_disk_is_refused_with_what_is_needed() {
        StackSettings settings = Environment.settings(Map.of("SENTUM_MIN_FREE_MB", "999999999"), root);

        assertThatThrownBy(() -> Folder.require(settings))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("nearly full")
                .hasMessageContaining("999999999");
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused() throws IOException {
        Path file = Files.createFile(root.resolve("a-file"));
        StackSettings settings = Environment.settings(Map.of("SENTUM_HOME", file.toString()), root);

        assertThatThrownBy(() -> Folder.require(settings))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void a_good_folder_is_left_as_it_was() throws IOException {
        StackSettings settings = Environment.settings(Map.of("SENTUM_MIN_FREE_MB", "1"), root);

        assertThatCode(() -> Folder.require(settings)).doesNotThrowAnyException();

        try (var left = Files.list(settings.home())) {
            assertThat(left).isEmpty();
        }
    }
}
