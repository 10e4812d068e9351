package be.sentum.personaldata.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionRuleTest {

    @ParameterizedTest
    @CsvSource({
        "RET_01, 2024-03-15, 2034-12-31",
        "RET_01, 2026-01-01, 2036-12-31",
        "RET_01, 2026-12-31, 2036-12-31",
        "RET_03, 2026-11-22, 2051-12-31",
        "RET_04, 2019-06-30, 2029-12-31",
        "RET_06, 2026-11-22, 2027-02-20",
        "RET_07, 2026-11-22, 2029-01-22",
        "RET_09, 2024-02-29, 2025-02-28",
        "RET_11, 2026-11-22, 2031-11-22",
        "RET_13, 2026-11-22, 2027-11-22",
        "RET_12, 2026-11-22, 2027-12-22",
        "RET_14, 2026-11-22, 2031-11-22",
        "RET_15, 2026-11-22, 2026-12-22",
        "RET_16, 2026-11-22, 2026-11-22",
        "RET_17, 2026-11-22, 2031-11-22",
        "RET_19, 2026-11-22, 2026-12-27"
    })
    @DisplayName("REQ-RET-01: the last day a row is kept")
    void the_last_day_of_a_rule(RetentionRule rule, LocalDate start, LocalDate lastDay) {
        assertThat(rule.lastDay(start)).isEqualTo(lastDay);
    }

    @Test
    void a_rule_that_ends_with_an_activity_has_no_last_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionRule.RET_18.lastDay(LocalDate.of(2026, 1, 1)));
    }
}
