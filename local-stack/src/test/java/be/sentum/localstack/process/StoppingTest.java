package be.sentum.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppingTest {

    @TempDir
    Path folder;

    @Test
    void a_process_that_listens_ends_in_good_order() throws IOException {
        LiveProcess process = start("trap 'exit 0' INT TERM; while :; do read -r -t 0.05 line; done");

        boolean inOrder = Stopping.stop(process, Stopping.Request.INTERRUPT, Duration.ofSeconds(10));

        assertThat(inOrder).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_process_that_does_not_listen_is_killed_when_the_time_is_over() throws IOException {
        LiveProcess process = start("trap '' TERM; echo deaf; while :; do read -r -t 0.05 line; done");
        Patience.of(Duration.ofSeconds(10), Duration.ofMillis(20))
                .until(() -> LogTail.last(1, folder.resolve("log")).contains("deaf"));

        boolean inOrder = Stopping.stop(process, Stopping.Request.TERMINATE, Duration.ofMillis(300));

        assertThat(inOrder).isFalse();
        assertThat(process.isAlive()).isFalse();
    }

    private LiveProcess start(String script) throws IOException {
        var launch = new Launch(List.of("bash", "-c", script), Map.of());
        return LiveProcess.of(
                Spawner.start(launch, folder, folder.resolve("log")).toHandle());
    }
}
