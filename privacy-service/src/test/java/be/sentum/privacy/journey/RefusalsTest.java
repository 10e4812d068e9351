package be.sentum.privacy.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class RefusalsTest {

    private final Tokens tokens = Tokens.shared();
    private final OtherServices others = new OtherServices(KafkaProbe.shared());
    private final Api api = new Api(tokens);

    @ParameterizedTest
    @ValueSource(strings = {"access", "portability", "erasure"})
    @DisplayName("REQ-SEC-09: access, portability and erasure need a log-in of the last minutes")
    void an_old_log_in_is_not_enough(String type) {
        others.register("old-log-in");

        as(tokens.loggedInLongAgo("old-log-in", "customer"))
                .body("{\"types\":[\"" + type + "\"]}")
                .post("/privacy-requests")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("reauthentication_required"));
    }

    @Test
    void what_an_officer_answers_needs_no_fresh_log_in() {
        others.register("rectify-anna");

        as(tokens.loggedInLongAgo("rectify-anna", "customer"))
                .body("{\"types\":[\"rectification\"],\"text\":\"the street is wrong\"}")
                .post("/privacy-requests")
                .then()
                .statusCode(202)
                .header("Location", matchesPattern(".*/privacy-requests/.+"))
                .body("number", matchesPattern("PR-\\d{4}-\\d{6}"))
                .body("status", is("in_progress"))
                .body("items[0].stage", is("pending"));
    }

    @Test
    @DisplayName("REQ-DSR-01: an unknown type is kept for triage, never turned away")
    void an_unknown_type_waits_for_an_officer() {
        others.register("unknown-anna");

        UUID id = api.ask("unknown-anna", "forget_me_now");

        api.caseOf("unknown-anna", id).then().body("items[0].type", is("unknown"));
        api.decide(id, "granted").then().statusCode(200).body("status", is("closed"));
        api.decide(id, "granted").then().statusCode(409).body("code", equalTo("invalid_transition"));
    }

    @Test
    @DisplayName("REQ-DSR-01: what an officer understood of a known person's case begins at once")
    void an_understood_case_begins() {
        UUID subject = others.register("understood-anna");
        UUID id = api.ask("understood-anna", "show_me_everything");

        api.dpo()
                .body("{\"types\":[\"access\",\"erasure\"]}")
                .post("/privacy-requests/" + id + "/triage")
                .then()
                .statusCode(200)
                .body("items.type", hasItems("access", "erasure"));

        others.awaitCollect(subject, "access");
    }

    @Test
    void an_officer_finds_a_case_by_the_number_that_letters_name() {
        others.register("number-anna");
        UUID id = api.ask("number-anna", "rectification");
        String number = api.caseOf("number-anna", id).path("number");

        api.dpo()
                .get("/privacy-requests?number=" + number.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        api.dpo().get("/privacy-requests?number=PR-1").then().statusCode(200).body("items", empty());
    }

    @Test
    void nothing_asked_is_refused() {
        others.register("nothing-anna");

        api.customer("nothing-anna")
                .body("{\"types\":[]}")
                .post("/privacy-requests")
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.path", hasItem("types"));
    }

    @Test
    void a_log_in_without_a_customer_is_refused() {
        api.customer("nobody")
                .body("{\"types\":[\"access\"]}")
                .post("/privacy-requests")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_customer"));
    }

    @Test
    void somebody_elses_case_is_like_an_unknown_one() {
        others.register("mine-anna");
        others.register("mine-bram");
        UUID id = api.ask("mine-anna", "rectification");
        api.ask("mine-bram", "rectification");

        for (String path : new String[] {"", "/package", "/erasure-plan", "/report"}) {
            String foreign = notFound("mine-bram", "/privacy-requests/" + id + path);
            String unknown = notFound("mine-bram", "/privacy-requests/" + UUID.randomUUID() + path);
            org.assertj.core.api.Assertions.assertThat(foreign).isEqualTo(unknown);
        }
    }

    @Test
    void asking_for_somebody_else_is_not_found() {
        UUID anna = others.register("other-anna");
        others.register("other-bram");

        api.customer("other-bram")
                .body("{\"types\":[\"erasure\"],\"subject\":\"" + anna + "\"}")
                .post("/privacy-requests")
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @Test
    void a_customer_does_not_choose_the_date_of_receipt() {
        others.register("date-anna");

        api.customer("date-anna")
                .body("{\"types\":[\"rectification\"],\"receivedAt\":\"2026-01-01T00:00:00Z\"}")
                .post("/privacy-requests")
                .then()
                .statusCode(422)
                .body("code", equalTo("field_not_allowed"));
    }

    @Test
    @DisplayName("REQ-DSR-01, REQ-CLK-01: a letter counts from the day it came in")
    void staff_register_what_came_by_letter() {
        UUID subject = others.register("letter-anna");
        api.ask("letter-anna", "rectification");

        api.dpo()
                .body("{\"types\":[\"rectification\"],\"channel\":\"letter\",\"language\":\"fr\",\"subject\":\""
                        + subject + "\",\"receivedAt\":\"2026-08-31T22:30:00Z\"}")
                .post("/privacy-requests")
                .then()
                .statusCode(202)
                .body("receivedOn", is("2026-09-01"))
                .body("dueOn", is("2026-10-01"))
                .body("channel", is("letter"));
    }

    @Test
    void staff_name_a_known_person_and_a_day_that_has_come() {
        api.dpo()
                .body("{\"types\":[\"rectification\"]}")
                .post("/privacy-requests")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("subject"));
        api.dpo()
                .body("{\"types\":[\"rectification\"],\"subject\":\"" + UUID.randomUUID() + "\"}")
                .post("/privacy-requests")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_subject"));
        api.dpo()
                .body("{\"types\":[\"rectification\"],\"subject\":\"" + UUID.randomUUID() + "\",\"receivedAt\":\""
                        + Instant.now().plus(Duration.ofDays(1)) + "\"}")
                .post("/privacy-requests")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in_future"));
    }

    @Test
    @DisplayName("REQ-GEN-02: an officer states the purpose of reading")
    void an_officer_without_a_purpose_reads_nothing() {
        as(tokens.of("dpo", "dpo"))
                .get("/privacy-requests")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/recipients", "/audit-trail", "/processing-register"})
    void the_registers_are_the_officers(String path) {
        given().get(path).then().statusCode(401);
        api.customer("anyone").get(path).then().statusCode(403);
        as(tokens.of("agent", "agent")).get(path).then().statusCode(403);
        api.dpo().get(path).then().statusCode(200);
    }

    @Test
    void the_recipients_are_those_of_the_contract() {
        api.dpo()
                .get("/recipients")
                .then()
                .body("items.code", hasItems("bpost", "mailer", "bureau-simulator", "peppol-outbox", "other-company"))
                .body("items.find { it.code == 'bpost' }.purposes", hasItem("P03"));
    }

    @Test
    void a_customer_does_not_decide() {
        others.register("decide-anna");
        UUID id = api.ask("decide-anna", "rectification");

        api.customer("decide-anna")
                .body("{\"outcome\":\"granted\"}")
                .post("/privacy-requests/" + id + "/decision")
                .then()
                .statusCode(403);
        api.decide(id, "perhaps").then().statusCode(422).body("errors[0].path", equalTo("outcome"));
        api.decide(UUID.randomUUID(), "granted").then().statusCode(404);
    }

    @Test
    void the_officer_pages_through_all_cases_by_urgency() {
        api.dpo()
                .queryParam("cursor", "bm9uc2Vuc2U")
                .get("/privacy-requests")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_cursor"));
        api.dpo().get("/privacy-requests").then().statusCode(200);
    }

    private RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private String notFound(String name, String path) {
        return api.customer(name)
                .get(path)
                .then()
                .statusCode(404)
                .extract()
                .body()
                .jsonPath()
                .getString("findAll { it.key != 'traceId' && it.key != 'instance' }");
    }
}
