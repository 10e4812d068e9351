package be.sentum.billing;

import static be.sentum.billing.Happened.card;
import static be.sentum.billing.Happened.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.CustomerId;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.events.order.OrderConfirmed;
import be.sentum.events.order.OrderPlaced;
import be.sentum.events.order.OrderStep;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody looks into the past of somebody who pays first. */
@QuarkusTest
@WithSentumServers
class PaidBeforeReviewTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    private final KafkaProbe others = KafkaProbe.shared();
    private final UUID customer = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();

    @Inject
    SolvencyChecks checks;

    @Test
    void who_pays_before_anybody_has_looked_is_looked_at_no_more() {
        others.send(card(customer, "paid-" + customer));
        others.send(placed(order, customer, "2500.00"));
        others.await(SolvencyDecided.class, e -> e.orderId().equals(order));
        assertThat(openChecks()).isOne();

        others.send(new OrderConfirmed(order, customer, NOON, new OrderStep(2, "CONFIRMED", "paid", NOON, null)));

        await().atMost(Duration.ofSeconds(30)).until(() -> openChecks() == 0);
    }

    @Test
    @DisplayName("P06: a prepaid order is never checked for solvency")
    void a_prepaid_order_is_never_checked() {
        OrderPlaced onInvoice = placed(order, customer, "2500.00");
        UUID later = UUID.randomUUID();
        others.send(card(customer, "prepaid-" + customer));
        others.send(new OrderPlaced(
                order,
                onInvoice.number(),
                customer,
                "PREPAID",
                onInvoice.total(),
                onInvoice.lines(),
                onInvoice.placedAt()));
        others.send(placed(later, customer, "49.50"));

        others.await(SolvencyDecided.class, e -> e.orderId().equals(later));
        assertThat(others.all(SolvencyDecided.class)).noneMatch(e -> e.orderId().equals(order));
        assertThat(openChecks()).isZero();
    }

    private int openChecks() {
        return QuarkusTransaction.requiringNew().call(() -> checks.openFor(new CustomerId(customer)));
    }
}
