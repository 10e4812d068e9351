package be.sentum.privacy.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.privacy.RectificationDecided;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class RectificationJourneyTest {

    private static final String STATEMENT = "Ik betaalde op 3 maart.\nZie mijn uittreksel.";

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Api api = new Api(Tokens.shared());
    private final OtherServices others = new OtherServices(kafka);
    private final String name = "rec-" + UUID.randomUUID();
    private final UUID subject = others.register(name);

    @Test
    @DisplayName("REQ-REC-02: a statement is kept with what it contests, read with the case, and seen by nobody else")
    void a_statement_is_kept_with_the_case() {
        UUID id = ask(STATEMENT, "payment_record")
                .statusCode(202)
                .extract()
                .<String>path("id")
                .transform(UUID::fromString);

        api.customer(name)
                .get("/privacy-requests/" + id + "/rectification")
                .then()
                .statusCode(200)
                .body("supplementaryStatement", equalTo(STATEMENT))
                .body("contested", contains("payment_record"))
                .body("result", nullValue())
                .body("restriction.href", equalTo("/privacy-requests"))
                .body("restriction.types", contains("restriction"));
        api.customer("rec-other")
                .get("/privacy-requests/" + id + "/rectification")
                .then()
                .statusCode(404);
        api.dpo().get("/privacy-requests/" + id + "/rectification").then().statusCode(200);
    }

    @Test
    @DisplayName("REQ-REC-01: corrected, with the fields, and the services hear it without a word of the statement")
    void a_correction_is_told_by_the_names_of_its_fields() {
        UUID id = ask(STATEMENT, "overdue_invoices")
                .statusCode(202)
                .extract()
                .<String>path("id")
                .transform(UUID::fromString);

        decide(id, Map.of("outcome", "granted", "corrected", List.of("overdue_invoices")))
                .statusCode(200);

        RectificationDecided told =
                kafka.await(RectificationDecided.class, e -> e.subjectId().equals(subject));
        assertThat(told.result()).isEqualTo("corrected");
        assertThat(told.fields()).containsExactly("overdue_invoices");
        api.customer(name)
                .get("/privacy-requests/" + id + "/rectification")
                .then()
                .body("result", equalTo("corrected"))
                .body("corrected", contains("overdue_invoices"))
                .body("restriction", nullValue())
                .body("invoices", equalTo("credit_note_and_new_invoice"));
    }

    @Test
    void a_statement_may_be_all_that_is_added() {
        UUID id = ask(STATEMENT, "note")
                .statusCode(202)
                .extract()
                .<String>path("id")
                .transform(UUID::fromString);

        decide(
                        id,
                        Map.of(
                                "outcome",
                                "partly_granted",
                                "statementAdded",
                                true,
                                "reasons",
                                List.of("accuracy_confirmed")))
                .statusCode(200);

        api.customer(name)
                .get("/privacy-requests/" + id + "/rectification")
                .then()
                .body("result", equalTo("statement_added"))
                .body("supplementaryStatement", equalTo(STATEMENT));
        staff("agent", "P01", id)
                .statusCode(200)
                .body("statement", equalTo(STATEMENT))
                .body("contested", contains("note"));
        staff("finance", "P04", id).statusCode(403);
    }

    @Test
    void no_statement_stands_before_an_officer_decided() {
        UUID id = ask(STATEMENT, "note")
                .statusCode(202)
                .extract()
                .<String>path("id")
                .transform(UUID::fromString);

        staff("reviewer", "P06", id).statusCode(404);
    }

    private static ValidatableResponse staff(String role, String purpose, UUID id) {
        return given().auth()
                .oauth2(Tokens.shared().of("staff", role))
                .header("X-Purpose", purpose)
                .get("/privacy-requests/" + id + "/statement")
                .then();
    }

    @Test
    @DisplayName("REQ-REC-02: at most 5,000 characters, no register number, only with a request for correction")
    void what_is_no_statement_is_refused() {
        ask("x".repeat(5_001), "note").statusCode(422).body("code", equalTo("validation_failed"));
        ask("Mijn nummer is 85.07.30-033.28", "note")
                .statusCode(422)
                .body("code", equalTo("national_register_number_not_allowed"))
                .body("errors.path", hasItem("supplementaryStatement"));
        ask("x".repeat(5_000), "note").statusCode(202);
        ask(STATEMENT, "not a field!").statusCode(422);
        api.customer(name)
                .body(Map.of("types", List.of("objection"), "supplementaryStatement", STATEMENT))
                .post("/privacy-requests")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("types"));
    }

    private ValidatableResponse ask(String statement, String contested) {
        return api.customer(name)
                .body(Map.of(
                        "types",
                        List.of("rectification"),
                        "language",
                        "nl",
                        "supplementaryStatement",
                        statement,
                        "contested",
                        List.of(contested)))
                .post("/privacy-requests")
                .then();
    }

    private ValidatableResponse decide(UUID id, Map<String, Object> decision) {
        return api.dpo()
                .body(decision)
                .post("/privacy-requests/" + id + "/decision")
                .then();
    }
}
