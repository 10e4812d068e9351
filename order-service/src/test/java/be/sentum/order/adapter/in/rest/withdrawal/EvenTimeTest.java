package be.sentum.order.adapter.in.rest.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EvenTimeTest {

    private static final Duration BEAT = Duration.ofMillis(80);

    private final EvenTime evenTime = new EvenTime(BEAT);

    @Test
    void an_answer_goes_on_the_beat() {
        long began = System.nanoTime();

        assertThat(evenTime.of(() -> "answer")).isEqualTo("answer");

        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(BEAT.toNanos());
    }

    @Test
    void what_goes_wrong_goes_on_the_beat_too() {
        long began = System.nanoTime();

        assertThatIllegalStateException()
                .isThrownBy(() -> evenTime.of(() -> {
                    throw new IllegalStateException("the database is away");
                }));

        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(BEAT.toNanos());
    }
}
