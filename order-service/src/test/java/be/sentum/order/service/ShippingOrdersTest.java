package be.sentum.order.service;

import static be.sentum.order.service.Service.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import be.sentum.events.billing.SolvencyDecided;
import be.sentum.events.privacy.DisclosureMade;
import be.sentum.events.privacy.TransferMechanismChanged;
import be.sentum.events.privacy.TransferRegistered;
import be.sentum.personaldata.disclosure.Disclosures;
import be.sentum.personaldata.disclosure.Verdict;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ShippingOrdersTest {

    @Inject
    Disclosures disclosures;

    private final Service.Person anna = Service.customer();
    private final String tracking = "T-" + UUID.randomUUID();
    private final String carrier = Service.registeredCarrier();
    private String lamp = "";
    private String book = "";

    @BeforeEach
    void two_products_and_a_carrier() {
        lamp = Service.product();
        book = Service.product("9.99", "6", true);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> disclosures.mayReceive(carrier, "P03") == Verdict.ALLOWED);
    }

    @Test
    void parts_of_an_order_travel_on_their_own() {
        UUID id = confirmed();

        ship(id, carrier, tracking, line(lamp, 1), line(book, 3))
                .statusCode(201)
                .body("orderStatus", equalTo("PARTLY_SHIPPED"));
        ship(id, carrier, tracking + "-2")
                .statusCode(201)
                .body("orderStatus", equalTo("SHIPPED"))
                .body("lines[0].quantity", equalTo(1));

        report(tracking, "DELIVERED", Instant.now().toString()).statusCode(200);
        Service.awaitStatus(anna, id, "SHIPPED");
        report(tracking + "-2", "DELIVERED", Instant.now().toString()).statusCode(200);
        Service.awaitStatus(anna, id, "DELIVERED");
    }

    @Test
    void what_is_not_ordered_or_has_left_cannot_be_shipped() {
        UUID id = confirmed();

        ship(id, carrier, tracking, line(lamp, 3))
                .statusCode(422)
                .body("code", equalTo("exceeds_remaining"))
                .body("errors.path", hasItem("lines[0].quantity"));
        ship(id, carrier, tracking, line("OTHER", 1)).statusCode(422).body("code", equalTo("exceeds_remaining"));
    }

    @Test
    void a_carrier_that_is_not_registered_gets_nothing() {
        ship(confirmed(), "somebody", tracking).statusCode(403).body("code", equalTo("recipient_not_registered"));
    }

    @Test
    @DisplayName("REQ-NTF-01: handing a parcel over is told, with the names of what the carrier learned")
    void a_parcel_handed_over_is_a_disclosure() {
        UUID id = confirmed();

        ship(id, carrier, tracking).statusCode(201);

        DisclosureMade told = KafkaProbe.shared()
                .await(DisclosureMade.class, e -> e.recipient().equals(carrier));
        assertThat(told.subjectId()).isEqualTo(anna.id());
        assertThat(told.purpose()).isEqualTo("P03");
        assertThat(told.fields()).contains("name", "delivery_address");
        assertThat(told.basis()).isEqualTo("contract");
        assertThat(told.recipientRef()).isEqualTo(tracking);
    }

    @Test
    @DisplayName("REQ-XFR-01: a suspended mechanism stops every parcel that rests on it, until it is lifted")
    void a_suspended_mechanism_stops_parcels() {
        String abroad = Service.registeredCarrier();
        KafkaProbe.shared()
                .send(new TransferRegistered(abroad, "US", "BCR", "BCR-2020", LocalDate.of(2020, 1, 1), null));
        UUID id = confirmed();

        suspended(true);
        awaitVerdict(abroad, Verdict.TRANSFER_NOT_ALLOWED);
        ship(id, abroad, tracking).statusCode(403).body("code", equalTo("transfer_not_allowed"));
        assertThat(KafkaProbe.shared().all(DisclosureMade.class))
                .noneMatch(told -> told.recipient().equals(abroad));

        suspended(false);
        awaitVerdict(abroad, Verdict.ALLOWED);
        ship(id, abroad, tracking).statusCode(201);
    }

    private static void suspended(boolean suspended) {
        KafkaProbe.shared().send(new TransferMechanismChanged("BCR", suspended, Instant.now()));
    }

    private void awaitVerdict(String recipient, Verdict verdict) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> disclosures.mayReceive(recipient, "P03") == verdict);
    }

    @Test
    void a_tracking_number_is_used_once_and_the_same_parcel_told_again_is_the_same() {
        UUID id = confirmed();
        String first = ship(id, carrier, tracking, line(lamp, 1))
                .statusCode(201)
                .extract()
                .path("id");

        ship(id, carrier, tracking, line(lamp, 1)).statusCode(201).body("id", equalTo(first));
        ship(confirmed(), carrier, tracking).statusCode(409).body("code", equalTo("tracking_number_taken"));
    }

    @Test
    void an_order_that_is_not_confirmed_stays_in_the_house_and_a_shipped_one_is_not_cancelled() {
        UUID waiting = Service.placed(anna);
        ship(waiting, carrier, tracking).statusCode(409).body("code", equalTo("invalid_transition"));
        ship(UUID.randomUUID(), carrier, tracking).statusCode(404).body("code", equalTo("not_found"));

        UUID shipped = confirmed();
        ship(shipped, carrier, tracking).statusCode(201);

        Service.agent()
                .post("/orders/{id}/cancellation", shipped)
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid_transition"));
    }

    @Test
    void shipments_and_reports_are_not_for_customers() {
        UUID id = confirmed();

        anna.calls()
                .body("{\"carrier\":\"x\",\"trackingNumber\":\"T-123\"}")
                .post("/orders/{id}/shipments", id)
                .then()
                .statusCode(403);
        anna.calls().body("{}").post("/carrier-events").then().statusCode(403);
    }

    @Test
    void a_report_that_makes_no_sense_is_refused() {
        ship(confirmed(), carrier, tracking).statusCode(201);

        report("T-nobody", "DELIVERED", "2026-11-20T08:00:00Z").statusCode(404).body("code", equalTo("not_found"));
        report(tracking, "LOST", "2026-11-20T08:00:00Z").statusCode(422).body("errors[0].path", equalTo("status"));
        report(tracking, "DELIVERED", "yesterday").statusCode(422).body("errors[0].path", equalTo("occurredAt"));
        report(tracking, "DELIVERED", Instant.now().plus(Duration.ofDays(1)).toString())
                .statusCode(422)
                .body("errors[0].code", equalTo("in_future"));
        for (String early : List.of("2020-01-01T00:00:00Z", "-5000-01-01T00:00:00Z")) {
            report(tracking, "DELIVERED", early)
                    .statusCode(422)
                    .body("code", equalTo("validation_failed"))
                    .body("errors[0].path", equalTo("occurredAt"))
                    .body("errors[0].code", equalTo("before_shipping"));
        }
    }

    private UUID confirmed() {
        UUID id = UUID.fromString(Service.place(anna, Service.order("INVOICE", line(lamp, 2), line(book, 3)))
                .statusCode(201)
                .extract()
                .path("id"));
        KafkaProbe.shared().send(new SolvencyDecided(null, id, anna.id(), "approved", Instant.now()));
        Service.awaitStatus(anna, id, "CONFIRMED");
        return id;
    }

    private static ValidatableResponse ship(UUID id, String carrier, String tracking, String... lines) {
        String some = lines.length == 0 ? "" : ",\"lines\":[" + String.join(",", lines) + "]";
        return Service.agent()
                .body("{\"carrier\":\"%s\",\"trackingNumber\":\"%s\"%s}".formatted(carrier, tracking, some))
                .post("/orders/{id}/shipments", id)
                .then();
    }

    private static ValidatableResponse report(String tracking, String status, String at) {
        return Service.carrier()
                .body("{\"trackingNumber\":\"%s\",\"status\":\"%s\",\"occurredAt\":\"%s\"}"
                        .formatted(tracking, status, at))
                .post("/carrier-events")
                .then();
    }
}
