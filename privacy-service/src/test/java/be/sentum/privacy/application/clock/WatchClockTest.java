package be.sentum.privacy.application.clock;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.letter.CaseLettersOf;
import be.sentum.privacy.application.port.in.clock.WatchClock;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.World;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-CLK-01, REQ-CLK-05: an open case calls a human, once each time, and closes never by itself")
class WatchClockTest {

    private final World world = new World();

    @Test
    void from_day_14_until_it_is_late_every_day() {
        RequestId id = receivedOn("2026-09-01T08:00:00Z");
        world.setTo("2026-09-01T09:00:00Z");

        for (int day = 0; day < 33; day++) {
            round();
            round();
            world.pass(Duration.ofDays(1));
        }

        assertThat(world.alarms.raised())
                .containsExactly("day_14", "day_21", "day_25", "late:2026-10-02", "late:2026-10-03");
        assertThat(world.actions()).filteredOn("deadline_alert"::equals).hasSize(5);
        assertThat(world.requests.find(id).orElseThrow().status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    @DisplayName("REQ-CLK-05: the person is told once that the answer is late")
    void the_first_late_day_brings_an_apology() {
        receivedOn("2026-09-01T08:00:00Z");
        world.setTo("2026-10-02T09:00:00Z");

        round();
        world.pass(Duration.ofDays(1));
        round();

        assertThat(world.post.words()).containsExactly("request-late");
    }

    @Test
    void what_two_replicas_see_is_called_once() {
        RequestId id = receivedOn("2026-09-01T08:00:00Z");
        world.setTo("2026-09-15T09:00:00Z");

        assertThat(watch().watch(id)).isTrue();
        assertThat(watch().watch(id)).isFalse();
    }

    @Test
    void an_ended_case_calls_nobody() {
        RequestId id = receivedOn("2026-09-01T08:00:00Z");
        PrivacyRequest request = world.requests.find(id).orElseThrow();
        Progresses.of(world).follow(request, request.withdraw(request.period().receivedOn()));
        world.setTo("2026-12-01T09:00:00Z");

        round();

        assertThat(watch().watch(id)).isFalse();
        assertThat(world.alarms.raised()).isEmpty();
    }

    private void round() {
        watch().toWatch().forEach(watch()::watch);
    }

    private WatchClock watch() {
        return new WatchClockHandler(
                world.requests,
                world.dueDates,
                CaseLettersOf.world(world),
                Progresses.of(world),
                world.alarms,
                world.clock());
    }

    private RequestId receivedOn(String instant) {
        PrivacyRequest request =
                Cases.of(new SubjectId(UUID.randomUUID()), Instant.parse(instant), ItemType.RECTIFICATION);
        world.requests.add(request);
        return request.id();
    }
}
