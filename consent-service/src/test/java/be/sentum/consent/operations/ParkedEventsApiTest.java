package be.sentum.consent.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.events.Topic;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What an operator sees of an event that cannot be read, and does about it. */
@QuarkusTest
@WithSentumServers
class ParkedEventsApiTest {

    private static final String PARKED = "/operations/parked-events";

    private final String operator = Tokens.shared().of("operator", "operator");

    @Test
    void an_unreadable_event_is_listed_survives_a_replay_and_is_given_up() {
        String key = UUID.randomUUID().toString();
        String topic = Topic.CUSTOMER_CARD.topicName();

        KafkaProbe.shared().send(topic, key, "not JSON".getBytes(StandardCharsets.UTF_8), headers());

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> keys().contains(key));
        given().auth()
                .oauth2(operator)
                .post(PARKED + "/" + topic + "/" + key + "/replay")
                .then()
                .statusCode(200)
                .body("handled", equalTo(0))
                .body("remaining", equalTo(1));
        given().auth()
                .oauth2(operator)
                .post(PARKED + "/" + topic + "/" + key + "/discard")
                .then()
                .statusCode(204);
        assertThat(keys()).doesNotContain(key);
    }

    @Test
    void what_is_not_parked_is_not_found() {
        given().auth()
                .oauth2(operator)
                .post(PARKED + "/no-such-topic/x/replay")
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        given().auth()
                .oauth2(operator)
                .post(PARKED + "/" + Topic.CUSTOMER_CARD.topicName() + "/" + UUID.randomUUID() + "/discard")
                .then()
                .statusCode(404);
    }

    private List<String> keys() {
        return given().auth()
                .oauth2(operator)
                .get(PARKED)
                .then()
                .statusCode(200)
                .extract()
                .path("items.key");
    }

    private static Map<String, String> headers() {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "be.sentum.customer.card.v1",
                "ce_source", "/customer-service",
                "ce_time", "2026-11-22T10:00:00Z",
                "content-type", "application/json");
    }
}
