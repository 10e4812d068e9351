package be.sentum.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.events.Envelope;
import be.sentum.events.Money;
import be.sentum.events.billing.PaymentReceived;
import be.sentum.events.order.OrderConfirmed;
import be.sentum.events.order.OrderPaymentNoted;
import be.sentum.events.order.OrderPaymentUnwanted;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Money that billing booked: nothing of it is lost, and nothing counts twice. */
@QuarkusTest
@WithSentumServers
class PaymentsTest {

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Service.Person anna = Service.customer();

    @Test
    void a_part_is_noted_and_all_of_it_confirms_once() {
        UUID id = Service.placed(anna, "PREPAID");
        PaymentReceived part = received(id, "10.00", "19.89");
        PaymentReceived rest = received(id, "19.89", "0.00");

        kafka.send(part);
        kafka.await(OrderPaymentNoted.class, e -> e.paymentId().equals(part.paymentId()));
        Envelope envelope = kafka.send(rest);
        kafka.send(rest, envelope);
        kafka.send(rest);
        Service.awaitStatus(anna, id, "CONFIRMED");
        settled();

        anna.calls()
                .get("/orders/{id}", id)
                .then()
                .body("payment", equalTo("PREPAID"))
                .body("timeline.cause", contains("placed", "partly_paid", "paid"));
        assertThat(kafka.all(OrderConfirmed.class))
                .filteredOn(e -> e.orderId().equals(id))
                .hasSize(1);
    }

    @Test
    void to_pay_is_to_choose_to_pay_first() {
        UUID id = Service.placed(anna);

        kafka.send(received(id, "29.89", "0.00"));

        Service.awaitStatus(anna, id, "CONFIRMED");
        anna.calls().get("/orders/{id}", id).then().body("payment", equalTo("PREPAID"));
    }

    @Test
    void money_for_a_cancelled_order_is_asked_back_once_and_revives_nothing() {
        UUID id = Service.placed(anna, "PREPAID");
        anna.calls().post("/orders/{id}/cancellation", id).then().statusCode(200);
        PaymentReceived late = received(id, "29.89", "0.00");

        kafka.send(late);
        kafka.send(late);
        OrderPaymentUnwanted unwanted =
                kafka.await(OrderPaymentUnwanted.class, e -> e.paymentId().equals(late.paymentId()));
        settled();

        assertThat(unwanted.amount()).isEqualTo(new Money("29.89", "EUR"));
        assertThat(kafka.all(OrderPaymentUnwanted.class))
                .filteredOn(e -> e.orderId().equals(id))
                .hasSize(1);
        anna.calls()
                .get("/orders/{id}", id)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("timeline.cause", contains("placed", "by_customer", "payment_unwanted"));
    }

    @Test
    void a_payment_for_an_order_nobody_knows_does_not_hold_up_the_next() {
        kafka.send(received(UUID.randomUUID(), "1.00", "0.00"));

        settled();
    }

    /** What was sent about Anna before has been handled once an order of hers placed now is confirmed. */
    private void settled() {
        UUID marker = Service.placed(anna, "PREPAID");
        kafka.send(received(marker, "29.89", "0.00"));
        Service.awaitStatus(anna, marker, "CONFIRMED");
    }

    private PaymentReceived received(UUID order, String amount, String outstanding) {
        return new PaymentReceived(
                UUID.randomUUID(),
                order,
                anna.id(),
                new Money(amount, "EUR"),
                new Money(outstanding, "EUR"),
                Instant.now());
    }
}
