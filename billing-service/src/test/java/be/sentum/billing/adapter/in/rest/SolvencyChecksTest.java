package be.sentum.billing.adapter.in.rest;

import static be.sentum.billing.example.Checks.NOW;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.billing.application.port.out.PointsCards;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.card.Input;
import be.sentum.billing.domain.solvency.card.InputName;
import be.sentum.events.billing.SolvencyContested;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.events.privacy.RectificationDecided;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class SolvencyChecksTest {

    private static final String FACT = "{\"decision\":\"rejected\",\"reasons\":[\"Two invoices unpaid since June\"]}";

    private final Tokens tokens = Tokens.shared();
    private final String login = "check-" + UUID.randomUUID();

    @Inject
    KnownHere known;

    @Inject
    SolvencyChecks checks;

    @Inject
    PointsCards cards;

    private CustomerId customer = new CustomerId(UUID.randomUUID());

    @BeforeEach
    void a_customer_is_known() {
        customer = known.customer(login);
    }

    @Test
    void the_owner_sees_outcome_score_and_inputs() {
        SolvencyCheck check = approved();

        owner().get("/solvency-checks/{id}", check.id().value())
                .then()
                .statusCode(200)
                .body("outcome", equalTo("approved"))
                .body("modelVersion", equalTo("2026-1"))
                .body("rulesHash", equalTo(cards.current().rulesHash()))
                .body("score", equalTo(60))
                .body("threshold", equalTo(50))
                .body("inputs", hasSize(5))
                .body("inputs[0].name", equalTo("order_amount"))
                .body("inputs[0].value", equalTo("120.00"))
                .body("inputs[0].source", equalTo("order"))
                .body("inputs[0].asOf", notNullValue())
                .body("reviewer", nullValue());
    }

    @Test
    @DisplayName("REQ-REC-02: that the buyer's own words stand beside contested data is shown with the check")
    void what_the_buyer_contests_is_shown_with_the_check() {
        SolvencyCheck check = approved();
        UUID request = UUID.randomUUID();

        KafkaProbe.shared()
                .send(new RectificationDecided(
                        request,
                        customer.value(),
                        "statement_added",
                        List.of("payment_record", "overdue_invoices", "remarks"),
                        Instant.now()));

        Awaitility.await()
                .untilAsserted(
                        () -> owner().get("/solvency-checks/{id}", check.id().value())
                                .then()
                                .body("statements.field", containsInAnyOrder("payment_record", "overdue_invoices"))
                                .body("statements.request", hasItem(request.toString())));
    }

    @Test
    void a_check_is_found_by_its_order() {
        SolvencyCheck check = approved();

        owner().queryParam("orderId", check.order().value())
                .get("/solvency-checks")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(check.id().value().toString()));
        owner().queryParam("orderId", UUID.randomUUID())
                .get("/solvency-checks")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_list_needs_an_order() {
        owner().get("/solvency-checks").then().statusCode(422).body("code", equalTo("validation_failed"));
        owner().queryParam("orderId", "x")
                .get("/solvency-checks")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/solvency-checks/{id}", "/solvency-checks/{id}/explanation"})
    void somebody_elses_check_answers_like_an_unknown_one(String path) {
        SolvencyCheck check = approved();
        String other = "other-" + UUID.randomUUID();
        known.customer(other);

        String foreign = refused(other, path, check.id().value());
        String unknown = refused(other, path, UUID.randomUUID());

        assertThat(foreign).isEqualTo(unknown);
        given().auth()
                .oauth2(tokens.of(other, "customer"))
                .queryParam("orderId", check.order().value())
                .get("/solvency-checks")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @DisplayName("REQ-ACC-05: factors, result, counterfactual, correction, human, authority and court, in plain words")
    void the_explanation_tells_all() {
        SolvencyCheck check = referred();

        owner().queryParam("lang", "en")
                .get("/solvency-checks/{id}/explanation", check.id().value())
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("outcome", equalTo("refer"))
                .body("factors", hasSize(5))
                .body("factors[0].label", equalTo("Total of this order"))
                .body("factors[0].yourValue", containsString("5,000.00"))
                .body("factors[0].source", equalTo("this order"))
                .body("factors[0].effect", equalTo("lowers"))
                .body("factors[0].weightBand", equalTo("strong"))
                .body("counterfactuals", hasItem(containsString("Total of this order: at most €300.00")))
                .body("humanReviewer", equalTo(false))
                .body("procedure", containsString("50 points"))
                .body("correction", notNullValue())
                .body("humanReview", containsString("person"))
                .body("authority", containsString("Data Protection Authority"))
                .body("court", containsString("court"));
    }

    @ParameterizedTest(name = "lang={0} is answered in {1}")
    @CsvSource({
        "nl,nl,Totaal van deze bestelling",
        "fr,fr,Total de cette commande",
        "de,de,Gesamtbetrag dieser Bestellung",
        "EN,en,Total of this order",
        "es,nl,Totaal van deze bestelling"
    })
    void an_explanation_speaks_four_languages(String asked, String language, String label) {
        owner().queryParam("lang", asked)
                .get("/solvency-checks/{id}/explanation", approved().id().value())
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body("language", equalTo(language))
                .body("factors[0].label", equalTo(label));
    }

    @Test
    void a_human_decides_and_the_order_hears_of_it() {
        SolvencyCheck check = referred();

        review(check, FACT)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("rejected"))
                .body("reviewer", equalTo(Tokens.subject("reviewer")))
                .body("reasons", hasItem("Two invoices unpaid since June"));

        SolvencyDecided decided = KafkaProbe.shared()
                .await(SolvencyDecided.class, e -> check.id().value().equals(e.checkId()));
        assertThat(decided.outcome()).isEqualTo("rejected");
        owner().get("/solvency-checks/{id}", check.id().value())
                .then()
                .body("outcome", equalTo("rejected"))
                .body("humanReviewed", equalTo(true))
                .body("reviewer", nullValue())
                .body("reasons", hasSize(1));
        owner().get("/solvency-checks/{id}/explanation", check.id().value())
                .then()
                .body("humanReviewer", equalTo(true))
                .body("summary", containsString("mens"))
                .body("$", not(hasItem("reviewer")));
    }

    @Test
    void a_review_is_refused_with_its_reason() {
        SolvencyCheck check = referred();

        review(check, "{\"decision\":\"rejected\",\"reasons\":[\"score too low\"]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("reason_score_only"));
        review(check, "{\"decision\":\"rejected\",\"reasons\":[]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.path", hasItem("reasons"));
        review(check, "{\"decision\":\"perhaps\",\"reasons\":[\"Two invoices unpaid\"]}")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("decision"))
                .body("errors.code", hasItem("unknown_decision"));
        review(approved(), FACT).then().statusCode(409).body("code", equalTo("invalid_transition"));
        reviewer()
                .header("X-Purpose", "P06")
                .contentType(ContentType.JSON)
                .body(FACT)
                .post("/solvency-checks/{id}/review", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @Test
    @DisplayName("REQ-GEN-02: staff state a purpose these data were collected for")
    void staff_need_the_right_purpose() {
        UUID id = approved().id().value();

        reviewer().get("/solvency-checks/{id}", id).then().statusCode(400).body("code", equalTo("purpose_required"));
        reviewer()
                .header("X-Purpose", "P04")
                .get("/solvency-checks/{id}", id)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden_purpose"));
        reviewer()
                .header("X-Purpose", "P06")
                .get("/solvency-checks/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void other_roles_and_strangers_are_refused() {
        UUID id = approved().id().value();

        given().get("/solvency-checks/{id}", id).then().statusCode(401);
        given().auth()
                .oauth2(tokens.of("finance", "finance"))
                .get("/solvency-checks/{id}", id)
                .then()
                .statusCode(403);
        owner().contentType(ContentType.JSON)
                .body(FACT)
                .post("/solvency-checks/{id}/review", id)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("REQ-ADM-03: the buyer contests with words of their own, and reviewers see them; nobody else may")
    void a_buyer_contests() {
        UUID id = referred().id().value();

        contest(login, id, "{\"statement\":\"I work again since May\"}")
                .statusCode(200)
                .body("open", equalTo(true))
                .body("contestStatement", equalTo("I work again since May"))
                .body("contestedAt", notNullValue());
        reviewer()
                .header("X-Purpose", "P06")
                .get("/solvency-checks/{id}", id)
                .then()
                .body("contestStatement", equalTo("I work again since May"));
        KafkaProbe.shared()
                .await(
                        SolvencyContested.class,
                        e -> e.checkId().equals(id) && e.subjectId().equals(customer.value()));
        contest("bram", id, "{}").statusCode(404).body("code", equalTo("not_found"));
        contest("bram", UUID.randomUUID(), "{}").statusCode(404);
        contest(login, id, "{\"statement\":\"" + "x".repeat(2001) + "\"}")
                .statusCode(422)
                .body("code", equalTo("validation_failed"));
    }

    @Test
    void what_no_keyboard_types_is_refused_in_a_contest_and_in_a_review() {
        SolvencyCheck check = referred();

        contest(login, check.id().value(), "{\"statement\":\"I work\\u0000again\"}")
                .statusCode(422)
                .body("errors.path", hasItem("statement"))
                .body("errors.code", hasItem("forbidden_character"));
        review(check, "{\"decision\":\"rejected\",\"reasons\":[\"Two invoices\\u0000unpaid\"]}")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("forbidden_character"));
        contest(login, check.id().value(), "{\"statement\":\"I work again\\r\\n\\tsince May\"}")
                .statusCode(200);
    }

    @Test
    void a_yes_has_nothing_to_contest() {
        contest(login, approved().id().value(), "{\"statement\":\"Why?\"}")
                .statusCode(200)
                .body("outcome", equalTo("approved"))
                .body("contestedAt", nullValue());
    }

    private ValidatableResponse contest(String who, UUID id, String body) {
        return given().auth()
                .oauth2(tokens.of(who, "customer"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/solvency-checks/{id}/contest", id)
                .then();
    }

    private SolvencyCheck approved() {
        return check("120.00");
    }

    private SolvencyCheck referred() {
        return check("5000.00");
    }

    private SolvencyCheck check(String amount) {
        var inputs = cards.current().inputNames().stream()
                .map(name ->
                        new Input(name, name == InputName.ORDER_AMOUNT ? new BigDecimal(amount) : BigDecimal.ZERO, NOW))
                .toList();
        SolvencyCheck check = SolvencyCheck.assessed(
                checks.nextId(),
                new OrderId(UUID.randomUUID()),
                customer,
                cards.current().assess(inputs),
                NOW);
        QuarkusTransaction.requiringNew().run(() -> checks.add(check));
        return check;
    }

    private String refused(String who, String path, UUID id) {
        return given().auth()
                .oauth2(tokens.of(who, "customer"))
                .get(path, id)
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private Response review(SolvencyCheck check, String body) {
        return reviewer()
                .header("X-Purpose", "P06")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/solvency-checks/{id}/review", check.id().value());
    }

    private RequestSpecification owner() {
        return given().auth().oauth2(tokens.of(login, "customer"));
    }

    private RequestSpecification reviewer() {
        return given().auth().oauth2(tokens.of("reviewer", "reviewer"));
    }
}
