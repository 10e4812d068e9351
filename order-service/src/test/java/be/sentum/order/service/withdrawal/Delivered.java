package be.sentum.order.service.withdrawal;

import static be.sentum.order.service.Service.agent;
import static be.sentum.order.service.Service.awaitStatus;
import static be.sentum.order.service.Service.carrier;
import static be.sentum.order.service.Service.line;
import static be.sentum.order.service.Service.order;
import static be.sentum.order.service.Service.place;
import static be.sentum.order.service.Service.product;
import static be.sentum.order.service.Service.registeredCarrier;

import be.sentum.events.billing.SolvencyDecided;
import be.sentum.order.service.Service.Person;
import be.sentum.testing.KafkaProbe;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** An order of two pieces that was placed on invoice, approved, shipped in one parcel and delivered. */
record Delivered(UUID id, String number, String sku) {

    /** @param arrivedAt when the carrier says that it arrived */
    static Delivered to(Person person, Instant arrivedAt) {
        String sku = product();
        var placed =
                place(person, order("INVOICE", line(sku, 2))).statusCode(201).extract();
        UUID id = UUID.fromString(placed.path("id"));
        KafkaProbe.shared().send(new SolvencyDecided(null, id, person.id(), "approved", Instant.now()));
        awaitStatus(person, id, "CONFIRMED");
        String tracking = "T-" + UUID.randomUUID();
        String carrier = registeredCarrier();
        Awaitility.await()
                .untilAsserted(() -> agent().body(
                                "{\"carrier\":\"%s\",\"trackingNumber\":\"%s\"}".formatted(carrier, tracking))
                        .post("/orders/{id}/shipments", id)
                        .then()
                        .statusCode(201));
        leftADayBefore(arrivedAt, tracking);
        carrier()
                .body("{\"trackingNumber\":\"%s\",\"status\":\"DELIVERED\",\"occurredAt\":\"%s\"}"
                        .formatted(tracking, arrivedAt))
                .post("/carrier-events")
                .then()
                .statusCode(200);
        awaitStatus(person, id, "DELIVERED");
        return new Delivered(id, placed.path("number"), sku);
    }

    /** No carrier reports on what has not left. */
    private static void leftADayBefore(Instant arrivedAt, String tracking) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var update = connection.prepareStatement(
                        "update parcel set shipped_at = least(shipped_at, ?) where tracking_number = ?")) {
            update.setObject(1, arrivedAt.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC));
            update.setString(2, tracking);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
