package be.sentum.privacy.domain.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachClockTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final BreachClock clock = new BreachClock(Duration.ofHours(72), Duration.ofHours(24));

    @ParameterizedTest(name = "REQ-BRE-02: aware {0}, deadline {1}")
    @CsvSource({
        // Friday 18:00 to Monday 18:00: a weekend is no pause
        "2026-11-20T18:00, 2026-11-23T18:00",
        // over the night in which the clock goes back: 72 hours pass by Monday 17:00
        "2026-10-23T18:00, 2026-10-26T17:00",
        // and over the one in which it goes forward: by Monday 19:00
        "2027-03-26T18:00, 2027-03-29T19:00",
        // over Christmas, nothing rolls
        "2026-12-24T09:30, 2026-12-27T09:30"
    })
    void hours_pass_whatever_the_calendar_says(LocalDateTime aware, LocalDateTime deadline) {
        Instant at = aware.atZone(BRUSSELS).toInstant();

        assertThat(clock.deadline(at).atZone(BRUSSELS).toLocalDateTime()).isEqualTo(deadline);
        assertThat(Duration.between(at, clock.deadline(at))).isEqualTo(Duration.ofHours(72));
    }

    @Test
    @DisplayName("REQ-BRE-04: another number of hours is configuration")
    void the_period_is_configuration() {
        Instant aware = Instant.parse("2026-11-20T17:00:00Z");

        assertThat(new BreachClock(Duration.ofHours(96), Duration.ofHours(24)).deadline(aware))
                .isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
    }

    @Test
    @DisplayName("REQ-BRE-02: an officer is called when 24 hours are left")
    void the_end_is_near_a_day_before() {
        Instant deadline = Instant.parse("2026-11-23T17:00:00Z");

        assertThat(clock.isNear(deadline, Instant.parse("2026-11-22T16:59:59Z")))
                .isFalse();
        assertThat(clock.isNear(deadline, Instant.parse("2026-11-22T17:00:00Z")))
                .isTrue();
    }
}
