package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import be.sentum.events.privacy.CollectRequested;
import be.sentum.privacy.application.port.in.request.RemindServices;
import be.sentum.privacy.fakes.MovableClock;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-GEN-01: one service stopped for ten minutes")
class SilentServiceTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final OtherServices others = new OtherServices(kafka);
    private final Api api = new Api(Tokens.shared());

    @Inject
    MovableClock clock;

    @Inject
    RemindServices remind;

    @Inject
    MeterRegistry meters;

    @AfterEach
    void the_clock_runs_again() {
        clock.release();
    }

    @Test
    void the_case_is_never_shown_as_fulfilled_a_human_is_called_and_it_ends_well() {
        others.announce();
        String name = "silent-" + UUID.randomUUID();
        UUID subject = others.register(name);
        UUID id = api.ask(name, "access");
        CollectRequested command = others.awaitCollect(subject, "access");
        others.handOver("customer", command);
        others.handOver("order", command);
        others.handOver("consent", command);
        await().atMost(SOON)
                .untilAsserted(() -> api.caseOf(name, id)
                        .then()
                        .body("items[0].answers.findAll { it.status == 'waiting' }.service", is(List.of("billing"))));
        double calls = calls();

        for (int minute = 0; minute < 10; minute++) {
            clock.forward(Duration.ofMinutes(1));
            remind.handle();
            api.dpo().get("/privacy-requests/" + id).then().body("status", is("in_progress"));
        }

        assertThat(calls()).isGreaterThan(calls);
        clock.release();
        api.customer(name)
                .get("/privacy-requests/" + id + "/package")
                .then()
                .statusCode(409)
                .body("code", equalTo("package_not_ready"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(kafka.all(CollectRequested.class).stream()
                                .filter(again -> again.requestId().equals(command.requestId())))
                        .hasSizeGreaterThan(2)
                        .allMatch(again -> again.equals(command)));

        others.handOver("billing", command);

        await().atMost(SOON)
                .untilAsserted(() -> api.caseOf(name, id)
                        .then()
                        .body("status", is("closed"))
                        .body("items[0].outcome", is("granted")));
        api.customer(name).get("/privacy-requests/" + id + "/package").then().statusCode(200);
    }

    private double calls() {
        Counter counter = meters.find("sentum.rights.alarms")
                .tags("reason", "silent", "service", "billing")
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
