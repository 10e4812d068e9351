package be.sentum.billing;

import static be.sentum.billing.Happened.card;
import static be.sentum.billing.Happened.delivered;
import static be.sentum.billing.Happened.placed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import be.sentum.events.Envelope;
import be.sentum.events.billing.InvoiceIssued;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class OrderToCashTest {

    private final KafkaProbe others = KafkaProbe.shared();
    private final Tokens tokens = Tokens.shared();
    private final UUID customer = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();
    private final String login = "otc-" + customer;

    @Test
    void a_modest_first_order_is_approved_and_invoiced_once() {
        others.send(card(customer, login));

        others.send(placed(order, customer, "49.50"));

        SolvencyDecided decided =
                others.await(SolvencyDecided.class, e -> e.orderId().equals(order));
        assertThat(decided.outcome()).isEqualTo("approved");
        assertThat(decided.checkId()).isNotNull();

        var delivery = delivered(order, customer, "49.50", "INVOICE");
        others.send(delivery, envelope());
        others.send(delivery, envelope());

        InvoiceIssued issued =
                others.await(InvoiceIssued.class, e -> e.orderId().equals(order));
        given().auth()
                .oauth2(tokens.of(login, "customer"))
                .get("/invoices/{id}", issued.invoiceId())
                .then()
                .statusCode(200)
                .body("number", matchesPattern("\\d{4}-\\d{6}"))
                .body("total.amount", equalTo("119.79"))
                .body("buyer.address.city", equalTo("Brussel"))
                .body("reference", equalTo(issued.reference()));
    }

    private static Envelope envelope() {
        return new Envelope(
                UUID.randomUUID(), "be.sentum.order.order-delivered.v1", "/order-service", Instant.now(), null);
    }
}
