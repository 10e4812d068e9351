package be.sentum.order.service;

import static be.sentum.order.service.Service.line;

import be.sentum.events.billing.SolvencyDecided;
import be.sentum.testing.KafkaProbe;
import java.time.Instant;
import java.util.UUID;

/** A present that Anna orders for Bram. */
final class Gift {

    final Service.Person anna;
    final UUID order;
    final String tracking = "T-" + UUID.randomUUID();

    private Gift(Service.Person anna, UUID order) {
        this.anna = anna;
        this.order = order;
    }

    /** Before the test has placed one. */
    static Gift none() {
        return new Gift(Service.stranger(), UUID.randomUUID());
    }

    static Gift placed(String name) {
        Service.Person anna = Service.customer();
        UUID order = UUID.fromString(Service.place(anna, """
                {"lines":[%s],"payment":"INVOICE","recipient":"%s","recipientPhone":"+32 470 12 34 56",
                 "giftNote":"Happy birthday","remarks":"ring twice","deliveryAddress":{"street":"Meir","houseNumber":"12",
                 "postalCode":"2000","city":"Antwerpen","country":"BE"}}""".formatted(line(Service.product(), 1), name))
                .statusCode(201)
                .extract()
                .path("id"));
        return new Gift(anna, order);
    }

    Gift confirmed() {
        KafkaProbe.shared().send(new SolvencyDecided(null, order, anna.id(), "approved", Instant.now()));
        Service.awaitStatus(anna, order, "CONFIRMED");
        return this;
    }

    /** Handed over; answers the path of its tracking page. */
    String shippedBy(String carrier) {
        return Service.agent()
                .body("{\"carrier\":\"%s\",\"trackingNumber\":\"%s\"}".formatted(carrier, tracking))
                .post("/orders/{id}/shipments", order)
                .then()
                .statusCode(201)
                .extract()
                .path("tracking");
    }

    String number() {
        return anna.calls()
                .get("/orders/{id}", order)
                .then()
                .statusCode(200)
                .extract()
                .path("number");
    }

    /** The recipient's pseudonym, as an officer finds it. */
    UUID found(String name) {
        return UUID.fromString(Service.as("dpo", "dpo")
                .header("X-Purpose", "P13")
                .body("{\"orderNumber\":\"%s\",\"name\":\"%s\"}".formatted(number(), name))
                .post("/recipient-searches")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].subject"));
    }
}
