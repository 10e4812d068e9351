package be.sentum.privacy.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.privacy.DisclosureMade;
import be.sentum.events.privacy.retention.StaffRead;
import be.sentum.events.privacy.retention.StaffReadsAnswered;
import be.sentum.events.privacy.retention.StaffReadsRequested;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class BreachJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Api api = new Api(Tokens.shared());

    @Test
    @DisplayName("REQ-BRE-01, REQ-BRE-02: registered with unknown numbers, phases, the authority told in time")
    void a_breach_from_registration_to_notification() {
        Map<String, Object> body = body(NOW.minus(Duration.ofHours(2)));
        body.put("approxPersons", null);
        ValidatableResponse registered = dpo().body(body)
                .post("/breaches")
                .then()
                .statusCode(201)
                .body("status", is("open"))
                .body("late", is(false))
                .body("whole", is(false))
                .body("deadlineAt", is(NOW.plus(Duration.ofHours(70)).toString()))
                .body("facts.approxPersons", nullValue());
        String id = registered.extract().path("id");

        dpo().body(Map.of("approxPersons", 12))
                .post("/breaches/" + id + "/phases")
                .then()
                .statusCode(428);
        at("v1").body(Map.of("approxPersons", 12, "consequences", "spam", "measures", "link blocked"))
                .post("/breaches/" + id + "/phases")
                .then()
                .statusCode(200)
                .body("facts.approxPersons", is(12))
                .body("phases", hasSize(2));
        at("v1").body(Map.of("approxRecords", 12))
                .post("/breaches/" + id + "/phases")
                .then()
                .statusCode(412);
        at("v2").body(Map.of("outcome", "notify_authority", "reasons", "addresses went to a stranger"))
                .post("/breaches/" + id + "/decision")
                .then()
                .statusCode(200)
                .body("status", is("to_notify"));
        dpo().get("/breaches/" + id + "/notification?lang=nl")
                .then()
                .statusCode(200)
                .contentType(containsString("text/plain"))
                .body(allOf(
                        containsString("Melding van een inbreuk"),
                        containsString("Sentum Voorbeeld BV"),
                        containsString("vertrouwelijkheid"),
                        containsString("Aantal gegevensrecords, bij benadering: nog niet bekend"),
                        containsString("in fasen")));
        dpo().get("/breaches/" + id + "/notification?lang=fr")
                .then()
                .body(containsString("Notification d’une violation"));
        dpo().get("/breaches/" + id + "/notification?lang=xx")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_parameter"));
        at("v3").body(Map.of("notifiedAt", NOW.toString(), "reference", "GBA-2026-1"))
                .post("/breaches/" + id + "/notification")
                .then()
                .statusCode(200)
                .body("status", is("notified"));
        dpo().get("/breaches").then().body("items.id", hasItem(id));
    }

    @Test
    @DisplayName("REQ-BRE-02: a notification after the deadline without reasons is refused")
    void a_late_notification_needs_reasons() {
        String id = register(NOW.minus(Duration.ofHours(73)));
        dpo().get("/breaches/" + id).then().body("late", is(true));

        at("v1").body(Map.of("notifiedAt", NOW.toString()))
                .post("/breaches/" + id + "/notification")
                .then()
                .statusCode(422)
                .body("code", equalTo("late_reasons_required"));
        at("v1").body(Map.of("notifiedAt", NOW.toString(), "lateReasons", "the log was unreadable"))
                .post("/breaches/" + id + "/notification")
                .then()
                .statusCode(200)
                .body("late", is(false));
        dpo().get("/breaches/" + id + "/notification")
                .then()
                .body(containsString("Redenen voor de late melding: the log was unreadable"));
    }

    @Test
    @DisplayName("REQ-BRE-02: no risk with reasons and a second approver, other than the first")
    void no_risk_needs_another_officer() {
        String id = register(NOW);

        at("v1").body(Map.of("outcome", "no_risk"))
                .post("/breaches/" + id + "/decision")
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"));
        at("v1").body(Map.of("outcome", "no_risk", "reasons", "the laptop was encrypted"))
                .post("/breaches/" + id + "/decision")
                .then()
                .statusCode(200)
                .body("status", is("no_risk_proposed"));
        at("v2").post("/breaches/" + id + "/decision/approval")
                .then()
                .statusCode(422)
                .body("code", equalTo("four_eyes_required"));
        as("dpo2")
                .header("If-Match", "\"v2\"")
                .post("/breaches/" + id + "/decision/approval")
                .then()
                .statusCode(200)
                .body("status", is("no_risk"))
                .body("decisions[0].approvedBy", is(Tokens.subject("dpo2")));
        at("v3").post("/breaches/" + id + "/decision/approval").then().statusCode(409);
    }

    @Test
    @DisplayName("REQ-BRE-03: telling the persons, or the exemption with what it needs")
    void the_exemption_is_recorded() {
        String id = register(NOW);

        at("v1").body(Map.of("outcome", "disproportionate", "reasons", "40,000 without an address"))
                .post("/breaches/" + id + "/persons-decision")
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo("publicNotice"));
        at("v1").body(Map.of("outcome", "encrypted", "reasons", "AES-256, key elsewhere"))
                .post("/breaches/" + id + "/persons-decision")
                .then()
                .statusCode(200)
                .body("persons.outcome", contains("encrypted"));
    }

    @Test
    @DisplayName("REQ-BRE-03: affected persons from the disclosure log and the access logs of every service, ids only")
    void the_affected_persons_come_from_the_logs() {
        String id = register(NOW);
        Instant from = Instant.parse("2025-03-01T00:00:00Z");
        Instant to = Instant.parse("2025-03-02T00:00:00Z");
        String recipient = "bpost-" + UUID.randomUUID();
        UUID[] persons = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
        Arrays.sort(persons, (a, b) -> a.toString().compareTo(b.toString()));
        disclosed(persons[0], recipient, from);
        disclosed(persons[0], recipient, from.plusSeconds(60));
        disclosed(persons[1], recipient, to);
        await().atMost(SOON)
                .untilAsserted(() -> affected(id, from, to, recipient)
                        .body("items.subject", contains(persons[0].toString()))
                        .body("items[0].disclosures", is(2))
                        .body("services", empty()));

        dpo().body(Map.of("from", from.toString(), "to", to.toString()))
                .post("/breaches/" + id + "/searches")
                .then()
                .statusCode(202);
        kafka.await(StaffReadsRequested.class, q -> q.breachId().equals(UUID.fromString(id)));
        OtherServices.NAMES.forEach(service -> kafka.send(new StaffReadsAnswered(
                UUID.fromString(id),
                service,
                from,
                to,
                1,
                true,
                service.equals("customer")
                        ? List.of(
                                new StaffRead(persons[0], 1, List.of("P02")),
                                new StaffRead(persons[2], 3, List.of("P06")))
                        : List.of())));

        await().atMost(SOON)
                .untilAsserted(() -> affected(id, from, to, null)
                        .body("services.status", contains("answered", "answered", "answered", "answered", "answered"))
                        .body("items.find { it.subject == '" + persons[0] + "' }.purposes", contains("P02"))
                        .body("items.find { it.subject == '" + persons[2] + "' }.reads", is(3))
                        .body("items.subject", not(hasItem(persons[1].toString()))));
        affected(id, from, to, recipient).body("items.subject", contains(persons[0].toString()));
    }

    @Test
    void bad_input_is_refused_each_with_its_code() {
        Map<String, Object> future = body(NOW.plus(Duration.ofHours(1)));
        future.put("detectedAt", NOW.minusSeconds(60).toString());
        refused(future, "awareAt", "in_future");
        Map<String, Object> tooEarly = body(NOW.minus(Duration.ofHours(1)));
        tooEarly.put("detectedAt", NOW.minusSeconds(60).toString());
        refused(tooEarly, "awareAt", "before_detected");
        Map<String, Object> nature = body(NOW);
        nature.put("nature", List.of("curiosity"));
        refused(nature, "nature", "unknown");
        Map<String, Object> processor = body(NOW);
        processor.put("processor", "nobody-knows");
        refused(processor, "processor", "unknown");
        String id = register(NOW);
        dpo().body(Map.of("from", NOW.toString(), "to", NOW.toString()))
                .post("/breaches/" + id + "/searches")
                .then()
                .statusCode(422);
        dpo().get("/breaches/" + id + "/affected-persons").then().statusCode(400);
        dpo().get("/breaches/" + UUID.randomUUID()).then().statusCode(404);
        api.customer("anna").get("/breaches").then().statusCode(403);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.shared().of("dpo", "dpo"))
                .queryParam("from", NOW.toString())
                .queryParam("to", NOW.toString())
                .get("/breaches/" + id + "/affected-persons")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
    }

    private void refused(Map<String, Object> body, String path, String code) {
        dpo().body(body)
                .post("/breaches")
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo(path))
                .body("errors[0].code", equalTo(code));
    }

    private ValidatableResponse affected(String id, Instant from, Instant to, @Nullable String recipient) {
        RequestSpecification request = dpo().queryParam("from", from.toString()).queryParam("to", to.toString());
        if (recipient != null) {
            request.queryParam("recipient", recipient);
        }
        return request.get("/breaches/" + id + "/affected-persons").then().statusCode(200);
    }

    private void disclosed(UUID subject, String recipient, Instant at) {
        kafka.send(new DisclosureMade(
                UUID.randomUUID(), subject, recipient, "P03", List.of("name"), at, "contract", null));
    }

    private String register(Instant awareAt) {
        return dpo().body(body(awareAt))
                .post("/breaches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> body(Instant awareAt) {
        Map<String, Object> body = new HashMap<>();
        body.put("detectedAt", awareAt.minusSeconds(600).toString());
        body.put("awareAt", awareAt.toString());
        body.put("nature", List.of("confidentiality"));
        body.put("categories", List.of("contact"));
        return body;
    }

    private RequestSpecification at(String version) {
        return dpo().header("If-Match", "\"" + version + "\"");
    }

    private static RequestSpecification dpo() {
        return as("dpo");
    }

    private static RequestSpecification as(String name) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.shared().of(name, "dpo"))
                .header("X-Purpose", "P13")
                .contentType(ContentType.JSON);
    }
}
