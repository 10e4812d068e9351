package be.sentum.consent.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.purpose.ConsentText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final ConsentPolicy policy = new ConsentPolicy(
            Map.of(),
            Period.ofMonths(6),
            Duration.ofMinutes(5),
            Period.ofDays(30),
            Duration.ofDays(3),
            Period.ofYears(5));

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-10-23T12:00:00Z, false",
        "2026-01-01, 2026-10-22T12:00:00Z, true",
        "2026-01-01, 1970-01-01T00:00:00Z, true",
        "2026-01-01, -1000000000-01-01T00:00:00Z, true",
        "2026-11-22, 2026-11-21T23:00:00Z, false",
        "2026-11-22, 2026-11-21T22:59:59Z, true",
    })
    @DisplayName("REQ-CON-01: nobody agreed to a text before its first day in Brussels, nor is told about a month late")
    void an_act_has_a_first_day(LocalDate validFrom, Instant occurredAt, boolean tooLongAgo) {
        ConsentText shown = Purposes.newsletterText(1, 0, validFrom);

        assertThat(policy.isTooLongAgo(occurredAt, shown, NOW)).isEqualTo(tooLongAgo);
    }
}
