package be.sentum.privacy.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.privacy.fakes.MovableClock;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-FEE-01")
class FourEyesJourneyTest {

    private final Tokens tokens = Tokens.shared();
    private final OtherServices others = new OtherServices(KafkaProbe.shared());
    private final Api api = new Api(tokens);

    @Inject
    MovableClock clock;

    private final String name = "eyes-" + UUID.randomUUID();
    private UUID subject = UUID.randomUUID();
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void somebody_asked() {
        subject = others.register(name);
        id = api.ask(name, "rectification");
    }

    @Test
    void one_officer_assesses_another_approves_and_the_person_learns_the_remedies() {
        String refusal = assess("offered to withdraw for money", "4th request")
                .then()
                .statusCode(201)
                .body("status", is("awaiting_approval"))
                .body("assessedBy", is(Tokens.subject("dpo")))
                .extract()
                .path("id");
        api.caseOf(name, id).then().body("status", is("in_progress"));

        approve("dpo", refusal).then().statusCode(422).body("code", equalTo("four_eyes_required"));
        approve("dpo2", refusal)
                .then()
                .statusCode(200)
                .body("status", is("approved"))
                .body("approvedBy", is(Tokens.subject("dpo2")));
        approve("dpo2", refusal).then().statusCode(409).body("code", equalTo("invalid_transition"));

        api.caseOf(name, id)
                .then()
                .body("status", is("closed"))
                .body("items[0].outcome", is("refused"))
                .body("items[0].reasons", contains("excessive", "offered to withdraw for money", "4th request"));
        assertThat(mailbox().only().text())
                .contains("buitensporig", "offered to withdraw for money")
                .contains("Drukpersstraat 35, 1000 Brussel", "+32 2 274 48 00", "contact@apd-gba.be")
                .contains("gegevensbeschermingsautoriteit.be", "rechtbank van eerste aanleg");
    }

    @Test
    void how_often_somebody_asked_is_no_ground() {
        assess("4th request").then().statusCode(422).body("code", equalTo("insufficient_grounds"));
        assess("4th request", "vierde verzoek").then().statusCode(422).body("code", equalTo("insufficient_grounds"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ground\":\"annoying\",\"facts\":[\"a b\",\"c d\"]}",
                "{\"facts\":[\"a b\",\"c d\"]}",
                "{\"ground\":\"excessive\"}",
                "{\"ground\":\"excessive\",\"facts\":[\"a b\",\"c d\"],\"outcome\":\"fee\"}",
                "{\"ground\":\"excessive\",\"facts\":[\"a b\",\"c d\"],\"outcome\":\"fee\",\"fee\":\"0.00\"}",
                "{\"ground\":\"excessive\",\"facts\":[\"a b\",\"c d\"],\"fee\":\"5.00\"}",
                "{\"ground\":\"excessive\",\"facts\":[\"a b\",\"c\\u0000d\"]}"
            })
    void an_assessment_that_says_too_little(String body) {
        as("dpo").body(body).post(path("")).then().statusCode(422).body("code", equalTo("validation_failed"));
    }

    @Test
    void who_assesses_is_whoever_is_logged_in() {
        as("dpo")
                .body("{\"ground\":\"excessive\",\"facts\":[\"a b\",\"c d\"],\"assessedBy\":\"somebody\"}")
                .post(path(""))
                .then()
                .statusCode(422)
                .body("code", equalTo("field_not_allowed"));
        given().auth()
                .oauth2(tokens.of("service-account-sentum-dpo-tool", "dpo"))
                .contentType(ContentType.JSON)
                .body("{\"ground\":\"excessive\",\"facts\":[\"a b\",\"c d\"]}")
                .post(path(""))
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void one_officer_alone_does_not_use_these_grounds_in_a_decision() {
        api.decide(id, "refused", "excessive").then().statusCode(422).body("code", equalTo("four_eyes_required"));
    }

    @Test
    void a_fee_is_announced_first_and_the_person_may_withdraw() {
        String refusal = as("dpo")
                .body(Map.of("ground", "excessive", "facts", List.of("a b", "c d"), "outcome", "fee", "fee", "12.50"))
                .post(path(""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approve("dpo2", refusal).then().statusCode(200).body("fee", is("12.50"));
        assertThat(mailbox().only().text()).contains("12.50 euro", "kosteloos intrekken", "contact@apd-gba.be");
        api.caseOf(name, id).then().body("status", is("in_progress"));

        api.customer(name)
                .post("/privacy-requests/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", is("withdrawn"));
        assertThat(mailbox().await(2).getLast().subject()).contains("ingetrokken");
        api.customer(name)
                .post("/privacy-requests/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid_transition"));
    }

    @Test
    void a_decision_in_part_says_why_in_the_persons_language() {
        api.decide(id, "partly_granted").then().statusCode(422).body("errors[0].path", equalTo("reasons"));

        api.decide(id, "partly_granted", "accuracy_confirmed", "de straat is aangepast")
                .then()
                .statusCode(200);

        assertThat(mailbox().only().text())
                .contains("gedeeltelijk toegekend", "ze zijn juist en volledig", "de straat is aangepast")
                .contains("contact@apd-gba.be", "rechtbank van eerste aanleg");
    }

    @Test
    @DisplayName("REQ-CLK-04, REQ-NOT-04: without an authority of the day nothing can be refused, and nothing is")
    void nothing_is_refused_that_could_not_be_told() {
        clock.setTo(Instant.parse("2018-05-24T08:00:00Z"));
        try {
            api.decide(id, "refused", "legal_claims")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("remedy_info_missing"));
        } finally {
            clock.release();
        }

        api.caseOf(name, id).then().body("status", is("in_progress")).body("items[0].outcome", nullValue());
        assertThat(mailbox().mails()).isEmpty();
    }

    @Test
    void the_assessments_are_listed_for_officers() {
        assess("a b", "c d");

        api.dpo().get(path("")).then().statusCode(200).body("items.size()", is(1));
        api.customer(name).get(path("")).then().statusCode(403);
    }

    private Response assess(String... facts) {
        return as("dpo")
                .body(Map.of("ground", "excessive", "facts", List.of(facts)))
                .post(path(""));
    }

    private Response approve(String who, String refusal) {
        return as(who).post(path("/" + refusal + "/approval"));
    }

    private String path(String rest) {
        return "/privacy-requests/" + id + "/refusals" + rest;
    }

    private RequestSpecification as(String who) {
        return given().auth()
                .oauth2(tokens.of(who, "dpo"))
                .header("X-Purpose", "P13")
                .contentType(ContentType.JSON);
    }

    private LettersTo mailbox() {
        return LettersTo.person(subject);
    }
}
