package be.sentum.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.order.GiftRecipientIdentified;
import be.sentum.events.order.OrderDelivered;
import be.sentum.events.privacy.DisclosureMade;
import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.ErasurePlanned;
import be.sentum.events.privacy.erasure.PlannedFate;
import be.sentum.events.privacy.restriction.RestrictionApplied;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.order.application.port.in.waiting.LateOrders;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.timing.LateOrder;
import be.sentum.personaldata.disclosure.Disclosures;
import be.sentum.personaldata.disclosure.Verdict;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-ORD-05: gift recipients are data subjects of their own")
class GiftRecipientsTest {

    private final KafkaProbe kafka = KafkaProbe.shared();

    @Inject
    DataSource database;

    @Inject
    Disclosures disclosures;

    @Inject
    LateOrders lateOrders;

    @Test
    void an_officer_finds_the_person_by_parcel_and_name_and_privacy_service_is_told() {
        Gift gift = Gift.placed("Bram Claes");

        UUID bram = gift.found("bram claes");

        assertThat(bram).isNotEqualTo(gift.anna.id());
        kafka.await(GiftRecipientIdentified.class, e -> e.subjectId().equals(bram));
    }

    @Test
    void a_search_states_its_purpose_and_needs_parcel_and_name() {
        String number = Gift.placed("Bram").number();
        String body = "{\"orderNumber\":\"" + number + "\",\"name\":\"Carla\"}";

        Service.as("dpo", "dpo")
                .body(body)
                .post("/recipient-searches")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
        Service.as("dpo", "dpo")
                .header("X-Purpose", "P13")
                .body(body)
                .post("/recipient-searches")
                .then()
                .statusCode(200)
                .body("items", empty());
        for (String half : List.of(
                "{\"name\":\"Bram\"}",
                "{\"orderNumber\":\"" + number + "\",\"trackingNumber\":\"T-123456\",\"name\":\"Bram\"}",
                "{\"orderNumber\":\"AAAAAAAAAB\",\"name\":\"Bram\"}",
                "{\"orderNumber\":\"" + number + "\"}")) {
            Service.as("dpo", "dpo")
                    .header("X-Purpose", "P13")
                    .body(half)
                    .post("/recipient-searches")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("validation_failed"));
        }
        Service.as("anna", "customer")
                .body(body)
                .post("/recipient-searches")
                .then()
                .statusCode(403);
    }

    @Test
    void the_buyer_sees_what_the_buyer_wrote() {
        Gift gift = Gift.placed("Bram");

        gift.anna
                .calls()
                .get("/orders/{id}", gift.order)
                .then()
                .body("delivery.recipient", equalTo("Bram"))
                .body("delivery.recipientPhone", equalTo("+32470123456"))
                .body("delivery.giftNote", equalTo("Happy birthday"));
    }

    @Test
    @DisplayName("Art. 14: the tracking page leads to the notice, and says nothing else of anybody")
    void the_tracking_page_leads_to_the_notice() {
        String tracking = Gift.placed("Bram").confirmed().shippedBy(carrier());

        RestAssured.get(tracking)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Robots-Tag", equalTo("noindex, nofollow, noarchive"))
                .body("size()", equalTo(3))
                .body("status", equalTo("HANDED_OVER"))
                .body("city", equalTo("Antwerpen"))
                .body("notice", equalTo("/notices/gift-recipients"));
        for (String language : List.of("nl", "fr", "de", "en")) {
            RestAssured.given()
                    .queryParam("lang", language)
                    .get("/notices/gift-recipients")
                    .then()
                    .statusCode(200)
                    .header("Content-Language", equalTo(language))
                    .body("language", equalTo(language))
                    .body("paragraphs", hasSize(7))
                    .body("paragraphs[0]", org.hamcrest.Matchers.containsString("Sentum Voorbeeld BV"))
                    .body("paragraphs[3]", org.hamcrest.Matchers.containsString("90"));
        }
        RestAssured.get("/notices/gift-recipients?lang=xx")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("nl"));
    }

    @Test
    @DisplayName("REQ-NTF-01, REQ-ORD-02: the carrier's disclosure is about the recipient too, without the phone")
    void a_parcel_is_a_disclosure_about_both() {
        Gift gift = Gift.placed("Bram");
        UUID bram = gift.found("Bram");
        String carrier = carrier();

        gift.confirmed().shippedBy(carrier);

        DisclosureMade ofBram = kafka.await(
                DisclosureMade.class,
                e -> e.recipient().equals(carrier) && e.subjectId().equals(bram));
        assertThat(ofBram.fields()).containsExactlyInAnyOrder("name", "delivery_address", "tracking_number");
        assertThat(ofBram.recipientRef()).isEqualTo(gift.tracking);
        DisclosureMade ofAnna = kafka.await(
                DisclosureMade.class,
                e -> e.recipient().equals(carrier) && e.subjectId().equals(gift.anna.id()));
        assertThat(ofAnna.fields()).containsExactlyInAnyOrder("tracking_number", "remarks");
    }

    @Test
    @DisplayName("REQ-RES-02: what the recipient restricts is not handed over, whatever the buyer wants")
    void a_restricted_recipient_gets_no_parcel() {
        Gift gift = Gift.placed("Bram");
        UUID bram = gift.found("Bram");
        UUID restriction = UUID.randomUUID();
        gift.confirmed();

        kafka.send(
                new RestrictionOrdered(restriction, bram, "accuracy_contested", List.of(), List.of(), Instant.now()));
        kafka.await(
                RestrictionApplied.class,
                e -> e.restrictionId().equals(restriction) && e.service().equals("order"),
                Duration.ofSeconds(20));

        Service.agent()
                .body("{\"carrier\":\"%s\",\"trackingNumber\":\"%s\"}".formatted(carrier(), gift.tracking))
                .post("/orders/{id}/shipments", gift.order)
                .then()
                .statusCode(409)
                .body("code", equalTo("processing_restricted"));
    }

    @Test
    void the_plan_names_what_is_held_and_what_is_under_way() {
        UUID bram = Gift.placed("Bram").found("Bram");
        UUID request = UUID.randomUUID();

        kafka.send(new ErasurePlanRequested(request, bram));

        ErasurePlanned plan = kafka.await(
                ErasurePlanned.class,
                e -> e.requestId().equals(request) && e.service().equals("order"),
                Duration.ofSeconds(20));
        assertThat(plan.blockers()).contains(new Blocker("open_delivery", 1));
        assertThat(plan.fields())
                .extracting(PlannedFate::table)
                .contains("gift_recipient")
                .doesNotContain("orders", "order_line");
    }

    @Test
    void the_erasure_of_the_recipient_leaves_the_order_whole_but_without_name_and_address() throws SQLException {
        Gift gift = Gift.placed("Bram");
        UUID bram = gift.found("Bram");
        String tracking = gift.confirmed().shippedBy(carrier());

        erased(bram);

        assertThat(count("gift_recipient", "recipient_id", bram)).isZero();
        assertThat(count("order_delivery", "order_id", gift.order)).isZero();
        gift.anna
                .calls()
                .get("/orders/{id}", gift.order)
                .then()
                .statusCode(200)
                .body("delivery", nullValue())
                .body("lines", hasSize(1))
                .body("shipments", hasSize(1));
        RestAssured.get(tracking).then().statusCode(404);
    }

    @Test
    @DisplayName("REQ-ERA-07: late reports of the carrier deliver the order and bring nobody back")
    void a_late_report_brings_nobody_back() throws SQLException {
        Gift gift = Gift.placed("Bram");
        UUID bram = gift.found("Bram");
        gift.confirmed().shippedBy(carrier());
        erased(bram);

        Service.carrier()
                .body("{\"trackingNumber\":\"%s\",\"status\":\"DELIVERED\",\"occurredAt\":\"%s\"}"
                        .formatted(gift.tracking, Instant.now()))
                .post("/carrier-events")
                .then()
                .statusCode(200);

        kafka.await(OrderDelivered.class, e -> e.orderId().equals(gift.order));
        assertThat(count("gift_recipient", "order_id", gift.order)).isZero();
        assertThat(count("order_delivery", "order_id", gift.order)).isZero();
    }

    @Test
    void an_order_whose_recipient_was_erased_is_not_shipped_but_can_be_cancelled() {
        Gift gift = Gift.placed("Bram");
        UUID bram = gift.found("Bram");
        gift.confirmed();
        erased(bram);

        Service.agent()
                .body("{\"carrier\":\"%s\",\"trackingNumber\":\"%s\"}".formatted(carrier(), gift.tracking))
                .post("/orders/{id}/shipments", gift.order)
                .then()
                .statusCode(409)
                .body("code", equalTo("nobody_to_deliver_to"));
        gift.anna.calls().post("/orders/{id}/cancellation", gift.order).then().statusCode(200);
    }

    @Test
    @DisplayName("REQ-ORD-05: an order that can go nowhere any more is on our people's list at once, until it is over")
    void an_order_whose_recipient_was_erased_is_late_at_once() {
        Gift early = Gift.placed("Bram");
        Gift gift = Gift.placed("Bram").confirmed();
        assertThat(late(gift)).isEmpty();
        erased(gift.found("Bram"));
        erased(early.found("Bram"));
        assertThat(late(early)).isEmpty();
        early.confirmed();

        for (Gift stuck : List.of(gift, early)) {
            assertThat(late(stuck)).singleElement().satisfies(order -> {
                assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
                assertThat(order.reason()).isEqualTo(LateOrder.Reason.NOBODY_TO_DELIVER_TO);
                assertThat(order.since()).isBeforeOrEqualTo(Instant.now());
            });
        }
        assertThat(lateOrders.count().get(OrderStatus.CONFIRMED)).isGreaterThanOrEqualTo(2);

        Service.agent().post("/orders/{id}/cancellation", gift.order).then().statusCode(200);
        assertThat(late(gift)).isEmpty();
        Service.agent().post("/orders/{id}/cancellation", early.order).then().statusCode(200);
    }

    @Test
    void when_the_buyer_is_erased_too_nobody_waits_for_the_order() throws SQLException {
        Gift gift = Gift.placed("Bram");
        UUID bram = gift.found("Bram");
        gift.confirmed().shippedBy(carrier());
        try (var connection = database.getConnection();
                var late = connection.prepareStatement(
                        "update orders set late_at = timestamptz '2001-01-01 00:00:00Z' where id = ?")) {
            late.setObject(1, gift.order);
            late.executeUpdate();
        }

        erased(bram);
        assertThat(late(gift))
                .singleElement()
                .satisfies(order -> assertThat(order.reason()).isEqualTo(LateOrder.Reason.OVERDUE));
        erased(gift.anna.id());

        assertThat(late(gift)).isEmpty();
    }

    private List<LateOrder> late(Gift gift) {
        return lateOrders.list(null, 10_000).stream()
                .filter(order -> order.id().value().equals(gift.order))
                .toList();
    }

    @Test
    void the_erasure_of_the_buyer_takes_the_recipient_along() throws SQLException {
        Gift gift = Gift.placed("Bram");
        UUID bram = gift.found("Bram");

        erased(gift.anna.id());

        assertThat(count("gift_recipient", "recipient_id", bram)).isZero();
    }

    private String carrier() {
        String carrier = Service.registeredCarrier();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> disclosures.mayReceive(carrier, "P03") == Verdict.ALLOWED);
        return carrier;
    }

    private void erased(UUID subject) {
        UUID request = UUID.randomUUID();
        kafka.send(new ErasureOrdered(request, subject));
        kafka.await(
                ErasureExecuted.class,
                e -> e.requestId().equals(request) && e.service().equals("order"),
                Duration.ofSeconds(20));
    }

    private int count(String table, String key, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from " + table + " where " + key + " = ?")) {
            query.setObject(1, id);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
