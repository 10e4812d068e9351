package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.retention.LegalHoldNoted;
import be.sentum.events.privacy.retention.LegalHoldPlaced;
import be.sentum.events.privacy.retention.RetentionCarriedOut;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-RET-03")
class LegalHoldJourneyTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final Duration SOON = Duration.ofSeconds(20);

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final OtherServices others = new OtherServices(kafka);
    private final Api api = new Api(Tokens.shared());

    @BeforeEach
    void others_have_started() {
        others.announce();
    }

    @Test
    void an_erasure_under_a_hold_is_refused_until_the_hold_is_released() {
        UUID subject = others.register("hold-anna");
        UUID request = api.ask("hold-anna", "erasure");
        UUID hold = placed(subject);
        ErasurePlanRequested plan = others.awaitPlanRequest(subject);
        OtherServices.NAMES.forEach(service -> others.plan(service, plan, 0));
        await().atMost(SOON)
                .untilAsserted(() -> api.dpo()
                        .get("/privacy-requests/" + request + "/erasure-plan")
                        .then()
                        .body("complete", is(true)));

        api.decide(request, "partly_granted").then().statusCode(409).body("code", equalTo("legal_hold"));
        assertThat(kafka.all(ErasureOrdered.class)).noneMatch(e -> e.subjectId().equals(subject));

        api.dpo()
                .post("/legal-holds/" + hold + "/release")
                .then()
                .statusCode(200)
                .body("status", is("released"));
        // A hold that came before the plan is a blocker in it: the plan is asked for again.
        api.dpo().post("/privacy-requests/" + request + "/erasure-plan").then().statusCode(202);
        ErasurePlanRequested again = others.awaitPlanRequest(subject);
        OtherServices.NAMES.forEach(service -> others.plan(service, again, 0));
        await().atMost(SOON)
                .untilAsserted(
                        () -> api.decide(request, "partly_granted").then().statusCode(200));
        api.dpo()
                .post("/legal-holds/" + hold + "/release")
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid_transition"));
    }

    @Test
    void the_plan_shows_the_hold_as_a_blocker() {
        UUID subject = others.register("hold-bram");
        UUID hold = placed(subject);
        awaitHeldHere(hold);

        UUID request = api.ask("hold-bram", "erasure");

        await().atMost(SOON)
                .untilAsserted(() -> api.dpo()
                        .get("/privacy-requests/" + request + "/erasure-plan")
                        .then()
                        .body("blockers.code", hasItem("legal_hold")));
    }

    @Test
    void the_register_shows_which_service_has_answered() {
        UUID subject = others.register("hold-clara");
        UUID hold = placed(subject, Map.of("services", List.of("order", "privacy"), "categories", List.of()));
        LegalHoldPlaced told =
                kafka.await(LegalHoldPlaced.class, e -> e.holdId().equals(hold));
        assertThat(told.subjectId()).isEqualTo(subject);

        await().atMost(SOON)
                .untilAsserted(() -> one(hold)
                        .body("services.service", contains("order", "privacy"))
                        .body("services.status", contains("waiting", "held")));
        kafka.send(new LegalHoldNoted(hold, subject, "order", "held", Instant.now()));
        await().atMost(SOON).untilAsserted(() -> one(hold).body("services.status", contains("held", "held")));
        api.dpo()
                .get("/legal-holds")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(hold.toString()))
                .body("items.find { it.id == '" + hold + "' }.reviewOverdue", is(false))
                .body("items.find { it.id == '" + hold + "' }.by", is(Tokens.subject("dpo")));
    }

    @Test
    void bad_input_is_refused_each_with_its_code() {
        UUID subject = others.register("hold-dirk");
        await().atMost(SOON).until(() -> post(body(subject)).extract().statusCode() == 201);

        post(with(body(subject), "reviewDate", TODAY.plusMonths(12).plusDays(1).toString()))
                .statusCode(422)
                .body("code", equalTo("review_too_late"));
        refused(with(body(subject), "reviewDate", TODAY.toString()), "reviewDate", "in_past");
        refused(with(body(subject), "caseRef", "85.07.30-033.28"), "caseRef", "personal_data");
        refused(with(body(subject), "caseRef", "anna@example.org"), "caseRef", "personal_data");
        refused(with(body(subject), "reason", "of BE68 5390 0754 7034"), "reason", "personal_data");
        refused(
                with(body(subject), "scope", Map.of("services", List.of("stock"), "categories", List.of())),
                "scope",
                "unknown_scope");
        post(body(UUID.randomUUID())).statusCode(404).body("code", equalTo("not_found"));
        api.dpo().get("/legal-holds/" + UUID.randomUUID()).then().statusCode(404);
        api.customer("hold-dirk").get("/legal-holds").then().statusCode(403);
        api.customer("hold-dirk")
                .body(body(subject))
                .post("/legal-holds")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("REQ-RET-02: what a night ended is in the audit trail as a count")
    void counts_are_in_the_audit_trail() {
        int rows = 1_000_000 + (int) (Math.random() * 1_000_000);

        kafka.send(new RetentionCarriedOut("order", "order_delivery", null, "RET-06", rows, TODAY));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Audit.reasons("retention_carried_out"))
                        .contains("order.order_delivery RET-06: " + rows + " rows on " + TODAY));
    }

    private void refused(Map<String, Object> body, String path, String code) {
        post(body)
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors[0].path", equalTo(path))
                .body("errors[0].code", equalTo(code));
    }

    private UUID placed(UUID subject) {
        return placed(subject, Map.of("services", List.of(), "categories", List.of()));
    }

    private UUID placed(UUID subject, Map<String, Object> scope) {
        await().atMost(SOON)
                .until(() -> api.dpo()
                                .queryParam("subject", subject)
                                .get("/disclosures")
                                .statusCode()
                        == 200);
        return UUID.fromString(await().atMost(SOON)
                .until(
                        () -> post(with(body(subject), "scope", scope)),
                        r -> r.extract().statusCode() == 201)
                .extract()
                .path("id"));
    }

    private void awaitHeldHere(UUID hold) {
        await().atMost(SOON)
                .untilAsserted(() -> one(hold).body("services.find { it.service == 'privacy' }.status", is("held")));
    }

    private ValidatableResponse one(UUID hold) {
        return api.dpo().get("/legal-holds/" + hold).then().statusCode(200);
    }

    private ValidatableResponse post(Map<String, Object> body) {
        return api.dpo().body(body).post("/legal-holds").then();
    }

    private static Map<String, Object> body(UUID subject) {
        return Map.of(
                "caseRef",
                "2026/AB/17",
                "subject",
                subject,
                "reviewDate",
                TODAY.plusMonths(6).toString(),
                "reason",
                "a claim about a delivery");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
