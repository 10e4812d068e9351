package be.sentum.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.localstack.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Commands commands =
            new Commands(Console.silent(), Console.of(new PrintStream(said, true, StandardCharsets.UTF_8)));

    @Test
    void an_unknown_command_is_misuse_and_points_to_the_help() {
        assertThat(commands.run(List.of("dance"))).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("unknown command: dance", "./sentum help");
    }

    @Test
    void no_command_is_misuse() {
        assertThat(commands.run(List.of())).isEqualTo(2);
    }

    @Test
    void an_unknown_option_is_misuse() {
        assertThat(commands.run(List.of("status", "--loudly"))).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("--loudly");
    }
}
