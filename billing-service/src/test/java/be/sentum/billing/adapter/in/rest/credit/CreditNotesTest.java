package be.sentum.billing.adapter.in.rest.credit;

import static be.sentum.billing.Happened.delivered;
import static be.sentum.billing.Happened.number;
import static be.sentum.billing.Happened.placed;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import be.sentum.billing.Happened;
import be.sentum.events.Money;
import be.sentum.events.billing.CreditNoteIssued;
import be.sentum.events.billing.InvoiceIssued;
import be.sentum.events.order.OrderReturned;
import be.sentum.events.order.OrderedLine;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What came back, as order-service tells it, and the credit notes for it. */
@QuarkusTest
@WithSentumServers
class CreditNotesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final KafkaProbe others = KafkaProbe.shared();
    private final Tokens tokens = Tokens.shared();
    private final UUID customer = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();
    private final String login = "credits-" + customer;

    @Test
    @DisplayName("REQ-INV-05: a return leads to a credit note of its own series")
    void a_return_is_credited() {
        InvoiceIssued invoice = invoiced();

        others.send(back(1));

        CreditNoteIssued note =
                others.await(CreditNoteIssued.class, e -> e.orderId().equals(order), SOON);
        owner().get("/credit-notes/{id}", note.creditNoteId())
                .then()
                .statusCode(200)
                .body("number", equalTo(note.number()))
                .body("number", startsWith("CN-"))
                .body("invoiceId", equalTo(invoice.invoiceId().toString()))
                .body("invoiceNumber", equalTo(invoice.number()))
                .body("orderNumber", equalTo(number(order)))
                .body("total.amount", equalTo("59.90"))
                .body("buyer.address.city", equalTo("Brussel"))
                .body("reason", equalTo("withdrawal"));
        finance("P04")
                .queryParam("orderId", order)
                .get("/credit-notes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void more_than_was_invoiced_is_listed_for_a_human() {
        invoiced();

        others.send(back(3));

        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> finance("P04")
                        .queryParam("status", "refused")
                        .queryParam("limit", 200)
                        .get("/credit-requests")
                        .then()
                        .statusCode(200)
                        .body("items.orderId", hasItem(order.toString())));
        owner().queryParam("orderId", order).get("/credit-notes").then().body("items", hasSize(0));
    }

    @Test
    void what_came_back_before_the_invoice_waits_for_it() {
        others.send(Happened.card(customer, login));
        others.send(placed(order, customer, "49.50"));
        others.send(back(1));

        others.send(delivered(order, customer, "49.50", "INVOICE"));

        others.await(CreditNoteIssued.class, e -> e.orderId().equals(order), SOON);
    }

    @Test
    void somebody_elses_and_unknown_ones_are_the_same() {
        invoiced();
        others.send(back(1));
        UUID id = others.await(CreditNoteIssued.class, e -> e.orderId().equals(order), SOON)
                .creditNoteId();
        var bram = given().auth().oauth2(tokens.of("bram", "customer"));

        bram.get("/credit-notes/{id}", id).then().statusCode(404).body("code", equalTo("not_found"));
        given().auth()
                .oauth2(tokens.of("bram", "customer"))
                .get("/credit-notes/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(tokens.of("bram", "customer"))
                .queryParam("orderId", order)
                .get("/credit-notes")
                .then()
                .body("items", hasSize(0));
        finance("P05").get("/credit-notes/{id}", id).then().statusCode(403);
        given().auth()
                .oauth2(tokens.of("agent", "agent"))
                .get("/credit-notes/{id}", id)
                .then()
                .statusCode(403);
    }

    private InvoiceIssued invoiced() {
        others.send(Happened.card(customer, login));
        others.send(placed(order, customer, "49.50"));
        others.send(delivered(order, customer, "49.50", "INVOICE"));
        return others.await(InvoiceIssued.class, e -> e.orderId().equals(order), SOON);
    }

    private OrderReturned back(int quantity) {
        return new OrderReturned(
                UUID.randomUUID(),
                order,
                customer,
                List.of(new OrderedLine("LAMP", "Desk lamp", quantity, new Money("49.50", "EUR"), "21")),
                "withdrawal",
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    private RequestSpecification owner() {
        return given().auth().oauth2(tokens.of(login, "customer"));
    }

    private RequestSpecification finance(String purpose) {
        return given().auth().oauth2(tokens.of("finance", "finance")).header("X-Purpose", purpose);
    }
}
