package be.sentum.consent.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import be.sentum.events.consent.DecisionChanged;
import be.sentum.events.customer.CustomerCard;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import be.sentum.testing.data.Unique;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ConsentApiTest {

    private final Tokens tokens = Tokens.shared();
    private final KafkaProbe kafka = KafkaProbe.shared();

    private UUID subject;
    private String customer;

    @BeforeEach
    void a_registered_customer() {
        subject = UUID.randomUUID();
        String login = UUID.randomUUID().toString();
        customer = tokens.ofSubject(login, "anna", "customer");
        kafka.send(new CustomerCard(
                subject,
                1,
                "PERSON",
                login,
                null,
                null,
                null,
                null,
                null,
                Unique.email(),
                null,
                "nl",
                true,
                List.of()));
    }

    @Test
    @DisplayName("REQ-GEN-07: a new customer has every purpose that rests on consent denied")
    void a_new_customer_has_every_consent_denied() {
        given().auth()
                .oauth2(customer)
                .get("/consents/effective")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.purpose in ['P09','P10','P11','P16'] }.decision",
                        everyItem(equalTo("denied")))
                .body("items.find { it.purpose == 'P02' }.decision", equalTo("allowed"));
    }

    @Test
    void a_grant_is_recorded_published_and_effective_at_once() {
        choose("P09", "granted", textOf("P09"), "toggle").statusCode(201).body("textHash", notNullValue());

        effective("P09", "allowed", "granted");
        DecisionChanged event =
                kafka.await(DecisionChanged.class, e -> e.subjectId().equals(subject));
        assertThat(event.purpose()).isEqualTo("P09");
        assertThat(event.decision()).isEqualTo("allowed");
    }

    @Test
    @DisplayName("REQ-CON-05: a withdrawal is idempotent and effective at once")
    void a_withdrawal_is_idempotent_and_effective_at_once() {
        choose("P09", "granted", textOf("P09"), "toggle").statusCode(201);

        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(customer)
                    .delete("/consents/P09")
                    .then()
                    .statusCode(200)
                    .body("decision", equalTo("denied"));
        }

        effective("P09", "denied", "withdrawn");
        given().auth().oauth2(customer).get("/consents").then().body("items", hasSize(2));
    }

    @Test
    @DisplayName("REQ-OBJ-01: an objection to direct marketing denies all of it")
    void an_objection_to_direct_marketing_denies_all_of_it() {
        object("{\"purposeGroup\":\"direct_marketing\"}")
                .statusCode(201)
                .body("purposes", equalTo(List.of("P07", "P08", "P09", "P10", "P16", "P17")));

        effective("P08", "denied", "objection");
        given().auth()
                .oauth2(customer)
                .get("/objections")
                .then()
                .body("items.scope", equalTo(List.of("direct_marketing")));
    }

    @Test
    void refusals_have_their_codes() {
        choose("P09", "perhaps", textOf("P09"), "toggle")
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.path", hasItem("action"));
        object("{}").statusCode(422).body("code", equalTo("validation_failed"));
        given().auth()
                .oauth2(customer)
                .delete("/consents/nonsense")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_purpose"));
    }

    @Test
    void a_log_in_that_never_registered_is_told_so() {
        given().auth()
                .oauth2(tokens.ofSubject(UUID.randomUUID().toString(), "x", "customer"))
                .get("/consents/effective")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_customer"));
    }

    @Test
    void staff_state_their_purpose_and_find_nobody_who_is_unknown() {
        effective("P09", "denied", "never_asked");
        String agent = tokens.of("agent", "agent");

        given().auth()
                .oauth2(agent)
                .get("/consents/effective?subject=" + subject)
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
        given().auth()
                .oauth2(agent)
                .header("X-Purpose", "P01")
                .get("/consents/effective?subject=" + subject)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(agent)
                .header("X-Purpose", "P01")
                .get("/consents/effective?subject=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @Test
    @DisplayName("REQ-CON-01: the text that was shown can be read, with its hash")
    void the_text_that_was_shown_can_be_read() {
        given().get("/consent-texts/" + textOf("P09"))
                .then()
                .statusCode(200)
                .body("purpose", equalTo("P09"))
                .body("sha256", notNullValue());
        given().get("/consent-texts/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @DisplayName("REQ-CON-01: many writers for one person: no error, versions that only grow, an intact chain")
    void many_writers_for_one_person_all_get_through() throws Exception {
        String text = textOf("P09");
        choose("P09", "granted", text, "toggle").statusCode(201);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String action = i % 2 == 0 ? "denied" : "granted";
                calls.add(() -> choose("P09", action, text, "toggle").extract().statusCode());
            }
            for (Future<Integer> status : threads.invokeAll(calls)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }

        given().auth().oauth2(customer).get("/consents").then().body("items", hasSize(41));
        List<Long> versions = kafka.all(DecisionChanged.class).stream()
                .filter(e -> e.subjectId().equals(subject))
                .map(DecisionChanged::version)
                .toList();
        assertThat(versions).isSorted().doesNotHaveDuplicates();
        String any = given().auth()
                .oauth2(customer)
                .get("/consents")
                .then()
                .extract()
                .path("items[0].id");
        given().auth()
                .oauth2(customer)
                .get("/consents/" + any + "/proof")
                .then()
                .body("chain", equalTo("intact"));
    }

    private ValidatableResponse choose(String purpose, String action, String text, String method) {
        return given().auth()
                .oauth2(customer)
                .contentType(ContentType.JSON)
                .body("""
                        {"purpose":"%s","action":"%s","textVersionId":"%s","method":"%s","uiVariant":"settings"}""".formatted(purpose, action, text, method))
                .post("/consents")
                .then();
    }

    private ValidatableResponse object(String body) {
        return given().auth()
                .oauth2(customer)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/objections")
                .then();
    }

    private void effective(String purpose, String decision, String reason) {
        given().auth()
                .oauth2(customer)
                .get("/consents/effective")
                .then()
                .statusCode(200)
                .body("items.find { it.purpose == '" + purpose + "' }.decision", equalTo(decision))
                .body("items.find { it.purpose == '" + purpose + "' }.reason", equalTo(reason));
    }

    private static String textOf(String purpose) {
        return given().get("/purposes?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + purpose + "' }.textVersionId");
    }
}
