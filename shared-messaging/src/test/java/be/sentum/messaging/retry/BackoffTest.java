package be.sentum.messaging.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofMillis(500));

    @Test
    void pauses_double_up_to_the_limit() {
        assertThat(Stream.generate(backoff::next).limit(5).map(Duration::toMillis))
                .containsExactly(100L, 200L, 400L, 500L, 500L);
    }

    @Test
    void it_never_overflows() {
        Stream.generate(backoff::next)
                .limit(10_000)
                .forEach(pause -> assertThat(pause).isBetween(Duration.ofMillis(100), Duration.ofMillis(500)));
    }

    @Test
    void a_success_begins_anew() {
        backoff.next();
        backoff.next();

        assertThat(backoff.recovered()).isTrue();
        assertThat(backoff.recovered()).isFalse();
        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(100));
    }
}
