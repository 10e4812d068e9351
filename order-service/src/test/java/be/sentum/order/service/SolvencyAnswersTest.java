package be.sentum.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.events.Envelope;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.events.order.OrderCancelled;
import be.sentum.events.order.OrderConfirmed;
import be.sentum.events.order.PaymentChoiceRequired;
import be.sentum.events.order.PaymentChosen;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class SolvencyAnswersTest {

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Service.Person anna = Service.customer();

    @Test
    void approved_once_and_told_twice_is_confirmed_once() {
        UUID id = Service.placed(anna);
        SolvencyDecided approved = decided(id, "approved");

        Envelope envelope = kafka.send(approved);
        kafka.send(approved, envelope);
        kafka.send(approved);
        settled();

        Service.awaitStatus(anna, id, "CONFIRMED");
        assertThat(kafka.all(OrderConfirmed.class))
                .filteredOn(e -> e.orderId().equals(id))
                .hasSize(1);
    }

    @Test
    void referred_the_buyer_may_pay_first() {
        UUID id = Service.placed(anna);
        kafka.send(decided(id, "refer"));
        kafka.await(PaymentChoiceRequired.class, e -> e.orderId().equals(id));
        Service.awaitStatus(anna, id, "PAYMENT_CHOICE_REQUIRED");

        choose(id, "PREPAID").statusCode(200).body("status", equalTo("AWAITING_PAYMENT"));

        kafka.await(
                PaymentChosen.class, e -> e.orderId().equals(id) && e.payment().equals("PREPAID"));
        choose(id, "PREPAID").statusCode(409).body("code", equalTo("invalid_transition"));
        choose(id, "INVOICE").statusCode(422).body("code", equalTo("validation_failed"));
    }

    @Test
    void rejected_by_a_human_the_buyer_may_still_pay_first() {
        UUID id = Service.placed(anna);
        kafka.send(decided(id, "refer"));
        kafka.send(decided(id, "rejected"));
        Service.awaitStatus(anna, id, "REJECTED");

        choose(id, "PREPAID").statusCode(200);
    }

    @Test
    void an_answer_after_the_cancellation_changes_nothing() {
        UUID id = Service.placed(anna);
        anna.calls()
                .post("/orders/{id}/cancellation", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        kafka.await(
                OrderCancelled.class, e -> e.orderId().equals(id) && e.reason().equals("by_customer"));

        kafka.send(decided(id, "approved"));
        settled();

        Service.awaitStatus(anna, id, "CANCELLED");
        assertThat(kafka.all(OrderConfirmed.class)).noneMatch(e -> e.orderId().equals(id));
        anna.calls()
                .post("/orders/{id}/cancellation", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid_transition"));
    }

    @Test
    void an_answer_about_an_order_nobody_knows_does_not_hold_up_the_next() {
        kafka.send(decided(UUID.randomUUID(), "approved"));

        settled();
    }

    @Test
    void an_answer_in_somebody_elses_name_changes_nothing() {
        UUID id = Service.placed(anna);
        Service.Person bram = Service.customer();
        UUID brams = Service.placed(bram);

        kafka.send(new SolvencyDecided(null, id, bram.id(), "approved", Instant.now()));
        kafka.send(new SolvencyDecided(null, brams, bram.id(), "approved", Instant.now()));

        Service.awaitStatus(bram, brams, "CONFIRMED");
        Service.awaitStatus(anna, id, "AWAITING_SOLVENCY");
    }

    /** What was sent about Anna before has been handled once an order of hers placed now is confirmed. */
    private void settled() {
        UUID marker = Service.placed(anna);
        kafka.send(decided(marker, "approved"));
        Service.awaitStatus(anna, marker, "CONFIRMED");
    }

    private SolvencyDecided decided(UUID id, String outcome) {
        return new SolvencyDecided(UUID.randomUUID(), id, anna.id(), outcome, Instant.now());
    }

    private io.restassured.response.ValidatableResponse choose(UUID id, String payment) {
        return anna.calls()
                .body("{\"payment\":\"" + payment + "\"}")
                .post("/orders/{id}/payment-choice", id)
                .then();
    }
}
