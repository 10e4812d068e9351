package be.sentum.billing.adapter.in.rest.payment;

import static be.sentum.billing.Happened.number;
import static be.sentum.billing.Happened.placed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.billing.Happened;
import be.sentum.events.billing.PaymentReceived;
import be.sentum.events.order.OrderCancelled;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money that comes in for orders that order-service told of. */
@QuarkusTest
@WithSentumServers
class PaymentsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final KafkaProbe others = KafkaProbe.shared();
    private final Tokens tokens = Tokens.shared();
    private final UUID customer = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();
    private final String login = "pays-" + customer;

    @Test
    void a_prepaid_order_is_paid_in_two_parts_and_the_others_are_told() {
        others.send(Happened.card(customer, login));
        others.send(placed(order, customer, "50.00", "PREPAID"));

        pay("finance", number(order), "100.00").statusCode(201).body("outstanding.amount", equalTo("21.00"));
        pay("finance", number(order), "21.00").statusCode(201).body("outstanding.amount", equalTo("0.00"));

        PaymentReceived last = others.await(
                PaymentReceived.class,
                e -> e.orderId().equals(order) && e.outstanding().amount().equals("0.00"),
                SOON);
        assertThat(last.subjectId()).isEqualTo(customer);
        assertThat(last.amount().amount()).isEqualTo("21.00");
        given().auth()
                .oauth2(tokens.of(login, "customer"))
                .queryParam("orderId", order)
                .get("/payments")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].amount.amount", equalTo("100.00"))
                .body("items[0].method", equalTo("bank_transfer"));
    }

    @Test
    void a_partner_posts_and_reads_nothing() {
        known("50.00");

        pay("partner", number(order), "121.00")
                .statusCode(201)
                .body("reference", equalTo(number(order)))
                .body("outstanding", nullValue())
                .body("orderId", nullValue());
        given().auth()
                .oauth2(tokens.of("partner", "partner"))
                .queryParam("orderId", order)
                .get("/payments")
                .then()
                .statusCode(403);
    }

    @Test
    void a_payment_waits_a_moment_for_its_order() {
        others.send(Happened.card(customer, login));
        others.send(placed(order, customer, "10.00", "PREPAID"));

        pay("finance", number(order), "24.20").statusCode(201);
    }

    @Test
    void an_unknown_reference_is_refused_and_nothing_is_lost() {
        pay("finance", "0000000000", "1.00").statusCode(422).body("code", equalTo("unknown_reference"));
        pay("finance", "+++090/9337/55494+++", "1.00").statusCode(422).body("code", equalTo("unknown_reference"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, EUR, 2026-11-01T10:00:00Z, amount.amount, not_positive",
        "1.00, EUR, 2126-11-01T10:00:00Z, paidAt, in_future",
        "1.00, EUR, +1000000000-12-31T23:59:59Z, paidAt, in_future",
        "1.00, EUR, -1000000000-01-01T00:00:00Z, paidAt, out_of_range",
        "1.00, EUR, 1999-12-31T22:59:59Z, paidAt, out_of_range"
    })
    void what_cannot_be_is_said(String amount, String currency, String paidAt, String path, String code) {
        known("50.00");

        post("finance", UUID.randomUUID().toString(), body(number(order), amount, currency, paidAt))
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.path", hasItem(path))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({"-1.00, EUR", "1.001, EUR", "1e3, EUR", "1.00, USD"})
    void other_amounts_and_currencies_are_refused(String amount, String currency) {
        known("50.00");

        post("finance", UUID.randomUUID().toString(), body(number(order), amount, currency, "2026-11-01T10:00:00Z"))
                .statusCode(422)
                .body("code", equalTo("validation_failed"));
    }

    @Test
    void the_same_payment_again_answers_the_same_and_is_kept_once() {
        known("50.00");
        String key = UUID.randomUUID().toString();
        String body = body(number(order), "121.00", "EUR", "2026-11-01T10:00:00Z");

        String first = post("finance", key, body).statusCode(201).extract().path("id");
        String again = post("finance", key, body).statusCode(201).extract().path("id");
        post("finance", key, body.replace("121.00", "120.00"))
                .statusCode(422)
                .body("code", equalTo("idempotency_conflict"));

        assertThat(again).isEqualTo(first);
        given().auth()
                .oauth2(tokens.of("partner", "partner"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/payments")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency_key_required"));
    }

    @Test
    void what_was_paid_for_a_cancelled_order_is_listed_as_owed_back() {
        known("50.00");
        pay("finance", number(order), "121.00").statusCode(201);

        others.send(new OrderCancelled(order, customer, "by_customer", Instant.parse("2026-11-23T10:00:00Z")));

        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> given().auth()
                        .oauth2(tokens.of("finance", "finance"))
                        .header("X-Purpose", "P04")
                        .queryParam("limit", 200)
                        .get("/refunds")
                        .then()
                        .statusCode(200)
                        .body("items.find { it.orderId == '" + order + "' }.amount.amount", equalTo("121.00"))
                        .body("items.find { it.orderId == '" + order + "' }.because", equalTo("cancelled"))
                        .body("items.find { it.orderId == '" + order + "' }.dueOn", equalTo("2026-12-07")));
    }

    @Test
    void somebody_elses_payments_and_other_roles_find_nothing() {
        known("50.00");
        pay("finance", number(order), "121.00").statusCode(201);

        given().auth()
                .oauth2(tokens.of("bram", "customer"))
                .queryParam("orderId", order)
                .get("/payments")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().auth()
                .oauth2(tokens.of("finance", "finance"))
                .queryParam("orderId", order)
                .get("/payments")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
        pay("agent", number(order), "1.00").statusCode(403);
        pay("customer", number(order), "1.00").statusCode(403);
    }

    private void known(String unitPrice) {
        others.send(Happened.card(customer, login));
        others.send(placed(order, customer, unitPrice, "PREPAID"));
    }

    private ValidatableResponse pay(String role, String reference, String amount) {
        return post(role, UUID.randomUUID().toString(), body(reference, amount, "EUR", "2026-11-01T10:00:00Z"));
    }

    private ValidatableResponse post(String role, String key, String body) {
        return given().auth()
                .oauth2(tokens.of(role, role))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/payments")
                .then();
    }

    private static String body(String reference, String amount, String currency, String paidAt) {
        return """
                {"reference":"%s","amount":{"amount":"%s","currency":"%s"},"paidAt":"%s","method":"bank_transfer"}""".formatted(reference, amount, currency, paidAt);
    }
}
