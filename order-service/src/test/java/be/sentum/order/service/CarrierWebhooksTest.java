package be.sentum.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import be.sentum.events.order.OrderDelivered;
import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.personaldata.disclosure.Disclosures;
import be.sentum.personaldata.disclosure.Verdict;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class CarrierWebhooksTest {

    private static final String SIGNING = "signing-carrier";
    private static final String OTHER = "other-carrier";

    @Inject
    Disclosures disclosures;

    private Gift gift = Gift.none();

    @BeforeEach
    void a_parcel_with_the_carrier_that_signs() {
        for (String code : List.of(SIGNING, OTHER)) {
            KafkaProbe.shared()
                    .send(new RecipientRegistered(
                            code, "Carrier", "controller", List.of("P03"), "BE", LocalDate.of(2020, 1, 1), null));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> disclosures.mayReceive(SIGNING, "P03") == Verdict.ALLOWED);
        gift = Gift.placed("Bram").confirmed();
        gift.shippedBy(SIGNING);
    }

    @Test
    void a_signed_report_is_heard_and_delivers_the_order() {
        new SignedCarrier()
                .tells(SIGNING, body("DELIVERED"))
                .statusCode(200)
                .body("trackingNumber", equalTo(gift.tracking))
                .body("status", equalTo("DELIVERED"));

        Service.awaitStatus(gift.anna, gift.order, "DELIVERED");
    }

    @Test
    void both_secrets_are_good_while_one_replaces_the_other() {
        new SignedCarrier()
                .with(SignedCarrier.OLD_SECRET)
                .tells(SIGNING, body("PICKED_UP"))
                .statusCode(200);
    }

    @Test
    void a_wrong_signature_says_nothing_of_why() {
        String body = body("DELIVERED");
        SignedCarrier carrier = new SignedCarrier();

        carrier.sends(SIGNING, body, "v1," + new SignedCarrier().signature(body))
                .statusCode(401)
                .body("code", equalTo("signature_invalid"));
        carrier.sends(SIGNING, body.replace("DELIVERED", "FAILED"), "v1," + carrier.signature(body))
                .statusCode(401)
                .body("code", equalTo("signature_invalid"))
                .body("detail", equalTo("The call is not signed as it should be."));
        new SignedCarrier().with(SignedCarrier.OTHERS).tells(SIGNING, body).statusCode(401);
        new SignedCarrier().tells("nobody", body).statusCode(401).body("code", equalTo("signature_invalid"));
        Service.agent()
                .body(body)
                .post("/carrier-webhooks/{carrier}", SIGNING)
                .then()
                .statusCode(401)
                .body("code", equalTo("signature_invalid"));
        Service.awaitStatus(gift.anna, gift.order, "SHIPPED");
    }

    @Test
    void a_signature_of_another_time_is_refused() {
        for (Instant when : List.of(
                Instant.now().minus(Duration.ofMinutes(6)), Instant.now().plus(Duration.ofMinutes(6)))) {
            new SignedCarrier()
                    .at(when)
                    .tells(SIGNING, body("DELIVERED"))
                    .statusCode(401)
                    .body("code", equalTo("signature_expired"));
        }
    }

    @Test
    void a_copy_changes_nothing_and_an_id_stands_for_one_body() {
        String id = "msg_" + UUID.randomUUID();
        String inTransit = body("IN_TRANSIT");
        new SignedCarrier().called(id).tells(SIGNING, inTransit).statusCode(200);
        new SignedCarrier().tells(SIGNING, body("OUT_FOR_DELIVERY")).statusCode(200);

        new SignedCarrier()
                .called(id)
                .tells(SIGNING, inTransit)
                .statusCode(200)
                .body("status", equalTo("OUT_FOR_DELIVERY"));
        new SignedCarrier()
                .called(id)
                .tells(SIGNING, body("DELIVERED"))
                .statusCode(422)
                .body("code", equalTo("idempotency_conflict"));
    }

    @Test
    void twenty_copies_at_once_deliver_once() throws Exception {
        String id = "msg_" + UUID.randomUUID();
        String delivered = body("DELIVERED");
        Callable<Integer> copy = () -> new SignedCarrier()
                .called(id)
                .tells(SIGNING, delivered)
                .extract()
                .statusCode();

        List<Integer> answers;
        try (var senders = Executors.newFixedThreadPool(20)) {
            answers = senders.invokeAll(Collections.nCopies(20, copy)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsOnly(200);
        KafkaProbe.shared().await(OrderDelivered.class, e -> e.orderId().equals(gift.order));
        assertThat(KafkaProbe.shared().all(OrderDelivered.class))
                .filteredOn(e -> e.orderId().equals(gift.order))
                .hasSize(1);
    }

    @Test
    void another_carrier_does_not_report_on_this_parcel_signed_or_with_a_token() {
        new SignedCarrier()
                .with(SignedCarrier.OTHERS)
                .tells(OTHER, body("DELIVERED"))
                .statusCode(404)
                .body("code", equalTo("not_found"));
        Service.as("service-account-other-client", "carrier")
                .body(body("DELIVERED"))
                .post("/carrier-events")
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        Service.as("service-account-some-hub", "carrier")
                .body(body("PICKED_UP"))
                .post("/carrier-events")
                .then()
                .statusCode(200);
    }

    @Test
    void a_refused_call_may_come_again_with_the_same_id() {
        String id = "msg_" + UUID.randomUUID();
        String body = body("DELIVERED");
        new SignedCarrier()
                .called(id)
                .tells(SIGNING, body.replace(gift.tracking, "T-unknown"))
                .statusCode(404);

        new SignedCarrier().called(id).tells(SIGNING, body).statusCode(200);
    }

    @Test
    void a_signed_body_that_makes_no_sense_is_refused() {
        tells("{\"trackingNumber\":\"x\",\"status\":\"LOST\"}", "validation_failed", "status");
        tells(body("DELIVERED").replace("}", ",\"signedBy\":\"Bram\"}"), "field_not_allowed", "signedBy");
        for (String when : List.of("2999-01-01T00:00:00Z", "2020-01-01T00:00:00Z", "-5000-01-01T00:00:00Z")) {
            tells(
                    "{\"trackingNumber\":\"%s\",\"status\":\"DELIVERED\",\"occurredAt\":\"%s\"}"
                            .formatted(gift.tracking, when),
                    "validation_failed",
                    "occurredAt");
        }
        new SignedCarrier().tells(SIGNING, "{").statusCode(400).body("code", equalTo("malformed_body"));
    }

    private static void tells(String body, String code, String path) {
        new SignedCarrier()
                .tells(SIGNING, body)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.path", hasItem(path));
    }

    private String body(String status) {
        return "{\"trackingNumber\":\"%s\",\"status\":\"%s\",\"occurredAt\":\"%s\"}"
                .formatted(gift.tracking, status, Instant.now());
    }
}
