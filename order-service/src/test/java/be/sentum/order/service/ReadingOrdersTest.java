package be.sentum.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.privacy.RectificationDecided;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ReadingOrdersTest {

    @Test
    void somebody_elses_order_answers_like_one_that_is_not_there() {
        UUID annas = Service.placed(Service.customer());
        Service.Person bram = Service.customer();
        Service.placed(bram);

        for (String path : List.of("/orders/%s", "/orders/%s/cancellation", "/orders/%s/payment-choice")) {
            Map<String, Object> theirs = refusal(bram, path.formatted(annas));
            Map<String, Object> nobodys = refusal(bram, path.formatted(UUID.randomUUID()));

            assertThat(theirs).isEqualTo(nobodys).containsEntry("status", 404).containsEntry("code", "not_found");
        }
    }

    @Test
    void a_log_in_without_a_customer_has_no_orders() {
        Service.Person stranger = Service.stranger();

        stranger.calls().get("/orders").then().statusCode(200).body("items", hasSize(0));
        stranger.calls().get("/orders/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void agents_say_why_they_read() {
        Service.Person person = Service.customer();
        UUID id = Service.placed(person);

        for (String path : List.of("/orders/" + id, "/orders?customerId=" + person.id())) {
            Service.as("agent", "agent").get(path).then().statusCode(400).body("code", equalTo("purpose_required"));
            Service.agent().get(path).then().statusCode(200);
        }
        Service.agent().get("/orders").then().statusCode(422).body("errors[0].path", equalTo("customerId"));
        Service.agent().get("/orders/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @DisplayName("REQ-REC-02: that the buyer's own words stand beside contested data is shown with the order")
    void what_the_buyer_contests_is_shown_with_the_order() {
        Service.Person person = Service.customer();
        UUID id = Service.placed(person);
        Service.agent().get("/orders/{id}", id).then().body("statements", nullValue());
        UUID request = UUID.randomUUID();

        KafkaProbe.shared()
                .send(new RectificationDecided(
                        request, person.id(), "statement_added", List.of("remarks", "score"), Instant.now()));

        Awaitility.await()
                .untilAsserted(() -> Service.agent()
                        .get("/orders/{id}", id)
                        .then()
                        .body("statements.field", contains("remarks"))
                        .body("statements.request", contains(request.toString())));
    }

    @Test
    void a_customer_asking_for_somebody_elses_list_gets_nothing() {
        Service.Person person = Service.customer();
        Service.placed(person);

        person.calls()
                .get("/orders?customerId={id}", UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        person.calls().get("/orders?customerId={id}", person.id()).then().body("items", hasSize(1));
    }

    @Test
    void a_list_goes_on_where_the_part_before_ended() {
        Service.Person person = Service.customer();
        List<String> placed = Stream.generate(() -> Service.placed(person).toString())
                .limit(3)
                .toList();

        var first = person.calls().get("/orders?limit=2").then().statusCode(200).extract();
        var second = person.calls()
                .queryParam("cursor", first.<String>path("next"))
                .get("/orders?limit=2")
                .then()
                .extract();

        assertThat(Stream.concat(
                        first.<List<String>>path("items.id").stream(), second.<List<String>>path("items.id").stream()))
                .containsExactlyElementsOf(placed.reversed());
        assertThat(second.<String>path("next")).isNull();
        person.calls().get("/orders?cursor=nonsense").then().statusCode(400).body("code", equalTo("invalid_cursor"));
    }

    @Test
    void an_order_that_has_not_changed_is_not_sent_again() {
        Service.Person person = Service.customer();
        UUID id = Service.placed(person);
        String tag = person.calls().get("/orders/{id}", id).then().extract().header("ETag");

        person.calls()
                .header("If-None-Match", tag)
                .get("/orders/{id}", id)
                .then()
                .statusCode(304);
        person.calls().post("/orders/{id}/cancellation", id).then().statusCode(200);
        person.calls()
                .header("If-None-Match", tag)
                .get("/orders/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_token_nobody_has_finds_no_parcel() {
        RestAssured.get("/tracking/{token}", "guess").then().statusCode(404).body("code", equalTo("not_found"));
    }

    private static Map<String, Object> refusal(Service.Person caller, String path) {
        var request = caller.calls();
        var answer = path.contains("-choice")
                ? request.body("{\"payment\":\"PREPAID\"}").post(path)
                : path.endsWith("cancellation") ? request.post(path) : request.get(path);
        Map<String, Object> body =
                new java.util.HashMap<>(answer.then().extract().<Map<String, Object>>path(""));
        body.remove("traceId");
        return body;
    }
}
