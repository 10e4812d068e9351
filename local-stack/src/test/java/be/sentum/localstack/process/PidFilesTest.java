package be.sentum.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFilesTest {

    @TempDir
    Path folder;

    private PidFiles pids;

    @BeforeEach
    void anEmptyFolder() {
        pids = new PidFiles(folder);
    }

    @Test
    void a_running_process_is_found_again() {
        LiveProcess self = LiveProcess.of(ProcessHandle.current());

        pids.write("order-service", self);

        assertThat(pids.find("order-service"))
                .hasValueSatisfying(found -> assertThat(found.pid()).isEqualTo(self.pid()));
        assertThat(pids.find("billing-service")).isEmpty();
    }

    @Test
    void another_process_with_the_same_number_is_not_taken_for_it() {
        LiveProcess self = LiveProcess.of(ProcessHandle.current());

        pids.write("order-service", new LiveProcess(self.pid(), self.started().minus(Duration.ofMinutes(1))));

        assertThat(pids.find("order-service")).isEmpty();
    }

    @Test
    void a_killed_process_is_not_found_although_its_note_is_there() throws IOException {
        LiveProcess child =
                LiveProcess.of(new ProcessBuilder("sleep", "60").start().toHandle());
        pids.write("order-service", child);
        assertThat(pids.find("order-service")).isPresent();

        Stopping.kill(child);

        assertThat(pids.find("order-service")).isEmpty();
    }

    @Test
    void a_note_that_was_cut_short_speaks_of_nobody() throws IOException {
        Files.writeString(folder.resolve("kafka.pid"), "12");

        assertThat(pids.find("kafka")).isEmpty();
    }
}
