package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.privacy.StepFailed;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class FailedStepTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String BILLINGS = "items[0].answers.find { it.service == 'billing' }.";

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final OtherServices others = new OtherServices(kafka);
    private final Api api = new Api(Tokens.shared());

    @BeforeEach
    void announce() {
        others.announce();
    }

    @Test
    @DisplayName("REQ-ERA-05: an errored step is visible, never done, and resumed by hand")
    void a_step_that_failed_is_shown_and_resumed() throws Exception {
        String name = "failed-" + UUID.randomUUID();
        UUID subject = others.register(name);
        UUID id = ordered(name, subject);
        ErasureOrdered order = others.awaitOrder(subject);
        List.of("customer", "order", "consent").forEach(service -> others.erase(service, order));

        fail(order.requestId(), subject, "erase");

        await().atMost(SOON)
                .untilAsserted(() -> api.dpo()
                        .get("/privacy-requests/" + id)
                        .then()
                        .body("status", is("decided"))
                        .body("items[0].stage", is("erasing"))
                        .body(BILLINGS + "status", is("failed"))
                        .body(BILLINGS + "waitingSince", notNullValue())
                        .body(BILLINGS + "failure.code", is("SomeFault:23503")));
        assertThat(kafka.all(VerificationRequested.class))
                .noneMatch(e -> e.subjectId().equals(subject));
        assertThat(kafka.all(SubjectErased.class)).noneMatch(e -> e.subjectId().equals(subject));

        long before = orders(order);
        resume("/privacy-requests/" + id).then().statusCode(202).body(BILLINGS + "status", is("waiting"));

        await().atMost(SOON).until(() -> orders(order) > before);
        others.erase("billing", order);
        VerificationRequested search = others.awaitVerification(subject);
        OtherServices.NAMES.forEach(service -> others.answer(service, search, true));
        await().atMost(SOON)
                .untilAsserted(
                        () -> api.dpo().get("/privacy-requests/" + id).then().body("status", is("closed")));
        resume("/privacy-requests/" + id).then().statusCode(409).body("code", equalTo("step_already_done"));
        assertThat(Audit.reasons("step_failed")).contains("erasure:erasing:billing");
        assertThat(Audit.reasons("step_resumed")).contains("erasure:erasing:billing");
    }

    @Test
    void a_person_sees_that_it_waits_but_not_the_code() {
        String name = "failed-" + UUID.randomUUID();
        UUID subject = others.register(name);
        UUID id = api.ask(name, "access");

        fail(others.awaitCollect(subject, "access").requestId(), subject, "collect");

        await().atMost(SOON)
                .untilAsserted(() -> api.caseOf(name, id)
                        .then()
                        .body("status", is("in_progress"))
                        .body(BILLINGS + "status", is("failed"))
                        .body(BILLINGS + "failure", nullValue()));
    }

    @Test
    void a_restriction_that_a_service_could_not_apply_is_shown_and_told_again() {
        UUID subject = others.register("failed-" + UUID.randomUUID());
        await().atMost(SOON)
                .untilAsserted(() -> api.dpo()
                        .body(Map.of("subject", subject, "ground", "unlawful"))
                        .post("/restrictions")
                        .then()
                        .statusCode(201));
        RestrictionOrdered order =
                kafka.await(RestrictionOrdered.class, e -> e.subjectId().equals(subject));
        String path = "/restrictions/" + order.restrictionId();

        fail(order.restrictionId(), subject, "restrict");

        await().atMost(SOON)
                .untilAsserted(() -> api.dpo()
                        .get(path)
                        .then()
                        .body("status", is("ordered"))
                        .body("services.find { it.service == 'billing' }.status", is("failed"))
                        .body("services.find { it.service == 'billing' }.failure.code", is("SomeFault:23503")));
        resume(path).then().statusCode(202).body("services.find { it.service == 'billing' }.status", is("waiting"));
        await().atMost(SOON)
                .until(() -> kafka.all(RestrictionOrdered.class).stream()
                                .filter(e -> e.subjectId().equals(subject))
                                .count()
                        > 1);
    }

    private void fail(UUID request, UUID subject, String step) {
        kafka.send(new StepFailed(request, subject, "billing", step, "SomeFault:23503", Instant.now()));
    }

    private Response resume(String path) {
        return api.dpo().post(path + "/steps/billing/resume");
    }

    private long orders(ErasureOrdered order) {
        return kafka.all(ErasureOrdered.class).stream().filter(order::equals).count();
    }

    private UUID ordered(String name, UUID subject) {
        UUID id = api.ask(name, "erasure");
        ErasurePlanRequested request = others.awaitPlanRequest(subject);
        OtherServices.NAMES.forEach(service -> others.plan(service, request, 0));
        await().atMost(SOON)
                .untilAsserted(() -> api.decide(id, "partly_granted").then().statusCode(200));
        return id;
    }
}
