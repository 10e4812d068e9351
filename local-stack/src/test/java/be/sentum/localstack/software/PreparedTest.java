package be.sentum.localstack.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.localstack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_is_filled_once() {
        Path server = folder.resolve("server");
        Prepared.folder(server, half -> Files.writeString(half.resolve("file"), "first"));

        Prepared.folder(server, half -> {
            throw new IOException("not again");
        });

        assertThat(server.resolve("file")).hasContent("first");
    }

    @Test
    void an_interrupted_filling_is_begun_again_from_nothing() {
        Path server = folder.resolve("server");
        assertThatThrownBy(() -> Prepared.folder(server, half -> {
                    Files.writeString(half.resolve("poison"), "half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("No space left on device");
        assertThat(server).doesNotExist();

        Prepared.folder(server, half -> Files.writeString(half.resolve("file"), "whole"));

        assertThat(server.resolve("file")).hasContent("whole");
        assertThat(server.resolve("poison")).doesNotExist();
    }

    @Test
    void deleting_removes_links_and_not_what_they_point_to() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "still here");
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createSymbolicLink(home.resolve("link"), kept);

        Prepared.delete(home);

        assertThat(home).doesNotExist();
        assertThat(kept).hasContent("still here");
    }
}
