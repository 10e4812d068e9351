package be.sentum.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FaultsOnlyTest {

    @Test
    void a_letter_that_broke_off_is_not_quoted() {
        var log = new ByteArrayOutputStream();

        new FaultsOnly(new PrintStream(log, true, StandardCharsets.UTF_8))
                .uncaughtException(
                        Thread.currentThread(),
                        new IllegalStateException("error", new IllegalArgumentException("To: anna@example.org")));

        assertThat(log.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("a connection broke off: java.lang.IllegalArgumentException");
    }
}
