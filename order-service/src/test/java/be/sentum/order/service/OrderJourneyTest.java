package be.sentum.order.service;

import static be.sentum.order.service.Service.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import be.sentum.events.billing.SolvencyDecided;
import be.sentum.events.order.OrderConfirmed;
import be.sentum.events.order.OrderDelivered;
import be.sentum.events.order.OrderPlaced;
import be.sentum.events.order.OrderShipped;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class OrderJourneyTest {

    private final KafkaProbe kafka = KafkaProbe.shared();

    @Test
    void from_placing_on_invoice_to_the_door() {
        Service.Person anna = Service.customer();
        String lamp = Service.product("12.35", "21", true);
        String book = Service.product("9.99", "6", true);

        UUID id = UUID.fromString(Service.place(anna, Service.order("INVOICE", line(lamp, 2), line(book, 3)))
                .statusCode(201)
                .header("Location", matchesPattern(".*/orders/[0-9a-f-]{36}"))
                .header("ETag", equalTo("\"v1\""))
                .body("status", equalTo("AWAITING_SOLVENCY"))
                .body("number", matchesPattern("[0-9A-HJKMNP-TV-Z]{10}"))
                .body("net.amount", equalTo("54.67"))
                .body("total.amount", equalTo("61.66"))
                .body("total.currency", equalTo("EUR"))
                .body("vat.rate", hasItems("21", "6"))
                .body("lines.sku", hasItems(lamp, book))
                .extract()
                .path("id"));
        OrderPlaced placed = kafka.await(OrderPlaced.class, e -> e.orderId().equals(id));
        assertThat(placed.subjectId()).isEqualTo(anna.id());
        assertThat(placed.total().amount()).isEqualTo("61.66");

        kafka.send(new SolvencyDecided(null, id, anna.id(), "approved", Instant.now()));

        kafka.await(OrderConfirmed.class, e -> e.orderId().equals(id));
        String carrier = Service.registeredCarrier();
        String tracking = "T-" + UUID.randomUUID();
        String page = ship(id, carrier, tracking);
        kafka.await(
                OrderShipped.class, e -> e.orderId().equals(id) && e.carrier().equals(carrier));
        RestAssured.get(page)
                .then()
                .statusCode(200)
                .body("", equalTo(java.util.Map.of("status", "HANDED_OVER", "city", "Gent")));

        Instant arrived = Instant.now();
        report(tracking, "DELIVERED", arrived);
        report(tracking, "DELIVERED", arrived);
        report(tracking, "PICKED_UP", arrived.minusSeconds(60));

        OrderDelivered delivered =
                kafka.await(OrderDelivered.class, e -> e.orderId().equals(id));
        assertThat(delivered.lines()).hasSize(2);
        assertThat(delivered.deliveredOn()).isEqualTo(LocalDate.ofInstant(arrived, ZoneId.of("Europe/Brussels")));
        anna.calls()
                .get("/orders/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("delivery.recipient", equalTo("Anna Peeters"))
                .body("shipments[0].status", equalTo("DELIVERED"))
                .body(
                        "timeline.cause",
                        equalTo(java.util.List.of(
                                "placed", "invoice_accepted", "parcel_shipped", "parcels_delivered")));
        allSoFarIsPublished(anna);
        assertThat(kafka.all(OrderDelivered.class))
                .filteredOn(e -> e.orderId().equals(id))
                .hasSize(1);
    }

    /** Events about one person leave in the order they happened: a later order is told after all before it. */
    private void allSoFarIsPublished(Service.Person person) {
        UUID later = Service.placed(person);
        kafka.await(OrderPlaced.class, e -> e.orderId().equals(later));
    }

    private static String ship(UUID id, String carrier, String tracking) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(
                        () -> Service.agent()
                                .body("{\"carrier\":\"%s\",\"trackingNumber\":\"%s\"}".formatted(carrier, tracking))
                                .post("/orders/{id}/shipments", id),
                        response -> response.statusCode() == 201)
                .path("tracking");
    }

    private static void report(String tracking, String status, Instant at) {
        Service.carrier()
                .body("""
                {"trackingNumber":"%s","status":"%s","occurredAt":"%s"}""".formatted(tracking, status, at))
                .post("/carrier-events")
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"));
    }
}
