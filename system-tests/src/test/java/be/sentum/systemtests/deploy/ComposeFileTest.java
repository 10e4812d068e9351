package be.sentum.systemtests.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The compose file is valid with the example settings; checked where the compose client is installed. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void the_compose_file_is_valid_with_the_example_settings() throws Exception {
        Assumptions.assumeTrue(composeIsInstalled(), "docker compose is not installed");

        Run config = run("docker", "compose", "--env-file", ".env.example", "config", "-q");

        assertThat(config.status()).as(config.output()).isZero();
    }

    private static boolean composeIsInstalled() throws InterruptedException {
        try {
            return run("docker", "compose", "version").status() == 0;
        } catch (IOException noDocker) {
            return false;
        }
    }

    private record Run(int status, String output) {}

    private static Run run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command))
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
