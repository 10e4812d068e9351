package be.sentum.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.billing.SolvencyContested;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.events.order.HumanReviewRequested;
import be.sentum.events.order.OrderCancelled;
import be.sentum.events.order.OrderRejected;
import be.sentum.order.application.port.in.waiting.EndWaits;
import be.sentum.order.domain.OrderId;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of an order when others are late, away, or never do anything. */
@QuarkusTest
@WithSentumServers
class WaitingOrdersTest {

    @Inject
    EndWaits endWaits;

    @Inject
    DataSource database;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Service.Person anna = Service.customer();

    @Test
    void billing_is_away_for_an_hour_and_comes_back() throws SQLException {
        UUID refused = Service.placed(anna);
        UUID granted = Service.placed(anna);

        timeIsOver(refused);
        timeIsOver(granted);
        order(refused).body("status", equalTo("PAYMENT_CHOICE_REQUIRED")).body("choices", contains("PREPAID"));

        answers(granted, "approved", UUID.randomUUID());
        answers(refused, "refer", UUID.randomUUID());
        Service.awaitStatus(anna, granted, "CONFIRMED");
        awaitChoices(refused, contains("PREPAID", "HUMAN_REVIEW"));

        choose(refused, "HUMAN_REVIEW").statusCode(200).body("choices", contains("PREPAID"));
        kafka.await(HumanReviewRequested.class, e -> e.orderId().equals(refused));
        answers(refused, "approved", UUID.randomUUID());
        Service.awaitStatus(anna, refused, "CONFIRMED");
    }

    @Test
    @DisplayName("REQ-SOL-03: that nothing was answered, nothing assessed or a human is to look reads the same")
    void the_words_are_neutral() throws SQLException {
        UUID unanswered = Service.placed(anna);
        UUID unassessed = Service.placed(anna);
        UUID referred = Service.placed(anna);

        timeIsOver(unanswered);
        answers(unassessed, "refer", null);
        answers(referred, "refer", UUID.randomUUID());

        for (UUID id : new UUID[] {unanswered, unassessed, referred}) {
            Service.awaitStatus(anna, id, "PAYMENT_CHOICE_REQUIRED");
            order(id).body("timeline.cause", contains("placed", "payment_choice_offered"));
        }
        choose(unassessed, "HUMAN_REVIEW").statusCode(409).body("code", equalTo("invalid_transition"));
    }

    @Test
    void a_humans_rejection_offers_prepayment_and_is_told_to_the_others() throws SQLException {
        UUID id = Service.placed(anna);
        answers(id, "refer", UUID.randomUUID());
        answers(id, "rejected", UUID.randomUUID());
        Service.awaitStatus(anna, id, "REJECTED");

        kafka.await(OrderRejected.class, e -> e.orderId().equals(id));
        order(id).body("choices", contains("PREPAID")).body("timeline.cause", not(hasItem("solvency_rejected")));
        choose(id, "PREPAID").statusCode(200).body("status", equalTo("AWAITING_PAYMENT"));

        timeIsOver(id);
        order(id)
                .body("status", equalTo("CANCELLED"))
                .body("choices", nullValue())
                .body("timeline.cause", hasItem("timed_out"));
        kafka.await(
                OrderCancelled.class, e -> e.orderId().equals(id) && e.reason().equals("timed_out"));
    }

    @Test
    void a_rejection_contested_at_billing_waits_for_our_human_and_not_for_the_clock() throws SQLException {
        UUID id = Service.placed(anna);
        answers(id, "refer", UUID.randomUUID());
        answers(id, "rejected", UUID.randomUUID());
        kafka.send(new SolvencyContested(UUID.randomUUID(), id, anna.id(), Instant.now()));
        kafka.await(HumanReviewRequested.class, e -> e.orderId().equals(id));

        assertThat(endWaits.end(new OrderId(id))).isFalse();
        order(id).body("status", equalTo("REJECTED")).body("timeline.cause", hasItem("review_requested"));

        answers(id, "approved", UUID.randomUUID());
        Service.awaitStatus(anna, id, "CONFIRMED");
    }

    @Test
    void an_order_whose_time_is_not_over_stays() {
        UUID id = Service.placed(anna, "PREPAID");

        assertThat(endWaits.end(new OrderId(id))).isFalse();

        order(id).body("status", equalTo("AWAITING_PAYMENT"));
    }

    @Test
    void what_waits_for_us_is_on_our_peoples_list() throws SQLException {
        UUID id = Service.placed(anna);
        answers(id, "approved", UUID.randomUUID());
        Service.awaitStatus(anna, id, "CONFIRMED");
        run("update orders set late_at = timestamptz '2000-01-01 00:00:00Z' where id = ?", id);

        Service.agent()
                .get("/orders/late?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].status", equalTo("CONFIRMED"))
                .body("items[0].since", equalTo("2000-01-01T00:00:00Z"))
                .body("items[0].reason", equalTo("overdue"));

        Service.as("agent", "agent").get("/orders/late").then().statusCode(400);
        anna.calls().get("/orders/late").then().statusCode(403);
        run("update orders set late_at = now() + interval '7 days' where id = ?", id);
    }

    private void timeIsOver(UUID id) throws SQLException {
        run("update orders set due_at = now() - interval '1 second' where id = ?", id);
        assertThat(endWaits.end(new OrderId(id))).isTrue();
    }

    private void answers(UUID id, String outcome, @Nullable UUID check) {
        kafka.send(new SolvencyDecided(check, id, anna.id(), outcome, Instant.now()));
    }

    private ValidatableResponse order(UUID id) {
        return anna.calls().get("/orders/{id}", id).then().statusCode(200);
    }

    private void awaitChoices(UUID id, Matcher<?> choices) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> order(id).body("choices", choices));
    }

    private ValidatableResponse choose(UUID id, String payment) {
        return anna.calls()
                .body("{\"payment\":\"" + payment + "\"}")
                .post("/orders/{id}/payment-choice", id)
                .then();
    }

    private void run(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            assertThat(statement.executeUpdate()).isOne();
        }
    }
}
