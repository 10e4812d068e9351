package be.sentum.billing;

import static be.sentum.billing.Happened.card;
import static be.sentum.billing.Happened.delivered;
import static be.sentum.billing.Happened.envelope;
import static be.sentum.billing.Happened.objection;
import static be.sentum.billing.Happened.placed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.billing.application.port.out.Cards;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.application.port.out.SolvencyPermission;
import be.sentum.billing.domain.CustomerId;
import be.sentum.events.Envelope;
import be.sentum.events.Topic;
import be.sentum.events.billing.InvoiceIssued;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.events.order.PaymentChosen;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.KafkaProbe.Received;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders as order-service tells them, and what billing answers, over the real broker. */
@QuarkusTest
@WithSentumServers
class OrderToCashTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final KafkaProbe others = KafkaProbe.shared();
    private final UUID customer = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();
    private final String login = "otc-" + customer;

    @Inject
    Cards cards;

    @Inject
    SolvencyPermission permission;

    @Inject
    SolvencyChecks checks;

    @Test
    void a_modest_first_order_is_approved_and_invoiced_once() {
        others.send(card(customer, login));
        others.send(placed(order, customer, "49.50"));

        SolvencyDecided decided = decided(order);
        assertThat(decided.outcome()).isEqualTo("approved");
        assertThat(decided.checkId()).isNotNull();

        var delivery = delivered(order, customer, "49.50", "INVOICE");
        Envelope told = others.send(delivery);
        others.send(delivery, told);
        others.send(delivery, envelope(delivery));
        Received<InvoiceIssued> issued =
                others.awaitReceived(InvoiceIssued.class, e -> e.orderId().equals(order), SOON);
        allSoFarHasItsEffect();
        assertThat(others.all(InvoiceIssued.class))
                .filteredOn(e -> e.orderId().equals(order))
                .hasSize(1);
        assertThat(issued.record().key()).isEqualTo(customer.toString());
        assertThat(issued.record().text()).doesNotContain("Peeters", "Nieuwstraat");
        given().auth()
                .oauth2(Tokens.shared().of(login, "customer"))
                .get("/invoices/{id}", issued.event().invoiceId())
                .then()
                .statusCode(200)
                .body("number", equalTo(issued.event().number()))
                .body("total.amount", equalTo("119.79"))
                .body("buyer.address.city", equalTo("Brussel"))
                .body("reference", equalTo(issued.event().reference()));
    }

    @Test
    void an_order_heard_of_before_its_card_waits_for_it() {
        others.send(placed(order, customer, "49.50"));
        others.send(delivered(order, customer, "49.50", "INVOICE"));

        others.send(card(customer, login));

        assertThat(decided(order).outcome()).isEqualTo("approved");
        others.await(InvoiceIssued.class, e -> e.orderId().equals(order), SOON);
    }

    @Test
    void a_large_first_order_waits_for_a_human_until_the_buyer_pays_first() {
        others.send(card(customer, login));
        others.send(placed(order, customer, "2500.00"));
        assertThat(decided(order).outcome()).isEqualTo("refer");
        assertThat(openChecks()).isEqualTo(1);

        others.send(new PaymentChosen(order, customer, "PREPAID", Instant.parse("2026-11-22T11:00:00Z")));

        until(() -> openChecks() == 0);
    }

    @Test
    @DisplayName("Art. 21(1), REQ-CON-05: minors and who objects to P06 are referred without a check")
    void minors_and_objectors_are_referred_without_a_check() {
        others.send(card(customer, 1, login, false));
        others.send(placed(order, customer, "49.50"));
        assertThat(decided(order).checkId()).isNull();
        assertThat(decided(order).outcome()).isEqualTo("refer");

        others.send(card(customer, 2, login, true));
        others.send(objection(customer, true, 1));
        until(() -> inTransaction(() -> !permission.mayAssess(new CustomerId(customer))
                && cards.of(new CustomerId(customer)).orElseThrow().version() == 2));
        UUID second = UUID.randomUUID();
        others.send(placed(second, customer, "49.50"));
        assertThat(decided(second).checkId()).isNull();
        assertThat(decided(second).outcome()).isEqualTo("refer");
    }

    @Test
    void a_tombstone_forgets_the_card() {
        others.send(card(customer, login));
        until(() -> hasCard());

        others.sendTombstone(Topic.CUSTOMER_CARD, customer.toString());

        until(() -> !hasCard());
    }

    private SolvencyDecided decided(UUID orderId) {
        return others.await(SolvencyDecided.class, e -> e.orderId().equals(orderId), SOON);
    }

    /** Events with one key keep their order, in and out: the invoice of a later order comes after all before it. */
    private void allSoFarHasItsEffect() {
        UUID later = UUID.randomUUID();
        others.send(delivered(later, customer, "10.00", "PREPAID"));
        others.await(InvoiceIssued.class, e -> e.orderId().equals(later), SOON);
    }

    private boolean hasCard() {
        return inTransaction(() -> cards.of(new CustomerId(customer)).isPresent());
    }

    private int openChecks() {
        return QuarkusTransaction.requiringNew().call(() -> checks.openFor(new CustomerId(customer)));
    }

    private static boolean inTransaction(BooleanSupplier question) {
        return QuarkusTransaction.requiringNew().call(question::getAsBoolean);
    }

    private static void until(BooleanSupplier condition) {
        await().atMost(SOON).until(condition::getAsBoolean);
    }
}
