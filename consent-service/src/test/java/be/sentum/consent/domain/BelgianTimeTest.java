package be.sentum.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelgianTimeTest {

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        // 31 August + 6 months: the last day of February
        "2025-08-31T10:00:00Z, P6M,  2026-02-28T11:00:00Z",
        "2027-08-31T10:00:00Z, P6M,  2028-02-29T11:00:00Z",
        // 00:30 on 31 August in Brussels is still the 30th in UTC
        "2026-08-30T22:30:00Z, P6M,  2027-02-27T23:30:00Z",
        // 30 September + 6 months stays the 30th: no clamping where the day exists
        "2025-09-30T08:00:00Z, P6M,  2026-03-30T08:00:00Z",
        // 29 February + 24 months: 28 February
        "2028-02-29T09:00:00Z, P24M, 2030-02-28T09:00:00Z",
        // ends on a Sunday, and on Christmas Day: rolling would lengthen the consent
        "2026-02-22T09:00:00Z, P6M,  2026-08-22T08:00:00Z",
        "2026-06-25T08:00:00Z, P6M,  2026-12-25T09:00:00Z",
    })
    @DisplayName("REQ-CON-07: months of the calendar in Brussels, clamped, never rolled")
    void months_of_the_calendar_clamped_never_rolled(Instant from, Period period, Instant end) {
        assertThat(BelgianTime.after(from, period)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"nl, 1 maart 2027 00:30", "fr, 1 mars 2027 00:30", "de, 1. März 2027 00:30", "en, 1 March 2027 00:30"})
    void a_moment_in_a_letter_is_written_as_in_its_language(String language, String words) {
        assertThat(BelgianTime.inWords(Instant.parse("2027-02-28T23:30:00Z"), language))
                .isEqualTo(words);
    }
}
