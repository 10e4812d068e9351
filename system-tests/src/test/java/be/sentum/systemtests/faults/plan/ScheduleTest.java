package be.sentum.systemtests.faults.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.ServiceName;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void one_seed_is_one_schedule() {
        assertThat(Schedule.of(7, 40)).isEqualTo(Schedule.of(7, 40)).isNotEqualTo(Schedule.of(8, 40));
    }

    @Test
    void five_kills_are_one_of_each_service() {
        assertThat(Schedule.of(1, 5).rounds())
                .singleElement()
                .satisfies(round ->
                        assertThat(round).extracting(Kill::service).containsExactlyInAnyOrder(ServiceName.values()));
    }

    @Test
    void a_hundred_kills_meet_every_service_in_every_step() {
        Schedule schedule = Schedule.of(3, 100);

        List<Kill> all = schedule.rounds().stream().flatMap(List::stream).toList();
        assertThat(all).extracting(Kill::number).doesNotHaveDuplicates().hasSize(100);
        assertThat(all.stream().map(kill -> kill.service() + " " + kill.step()).distinct())
                .hasSize(ServiceName.values().length * Step.values().length);
    }
}
