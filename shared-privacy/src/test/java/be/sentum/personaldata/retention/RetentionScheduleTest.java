package be.sentum.personaldata.retention;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class RetentionScheduleTest {

    private static final LocalDate DELIVERED = LocalDate.of(2026, 11, 22);

    @Inject
    RetentionSchedule schedule;

    @Test
    void a_rule_has_its_own_period() {
        assertThat(schedule.lastDay(RetentionRule.RET_01, DELIVERED)).isEqualTo(LocalDate.of(2036, 12, 31));
    }

    @Test
    void a_configured_period_wins() {
        assertThat(schedule.lastDay(RetentionRule.RET_06, DELIVERED))
                .as("120 days, by sentum.privacy.retention.period.ret-06")
                .isEqualTo(LocalDate.of(2027, 3, 22));
    }
}
