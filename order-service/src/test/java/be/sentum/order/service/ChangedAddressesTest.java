package be.sentum.order.service;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ChangedAddressesTest {

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Service.Person anna = Service.customer();

    @Test
    @DisplayName("REQ-REC-01: a changed address waits for the buyer's word, and then is where the parcel goes")
    void a_changed_address_is_shown_and_used_after_confirmation() {
        UUID id = Service.placed(anna, "PREPAID");
        String before = anna.calls().get("/orders/{id}", id).header("ETag");

        move(2, "Antwerpen", "2000");
        read(id, before)
                .body("delivery.address.city", equalTo("Gent"))
                .body("addressChange.status", equalTo("pending"))
                .body("addressChange.address.city", equalTo("Antwerpen"))
                .body("addressChange.version", equalTo(2));

        choose(id, "NEW", 1).statusCode(412).body("code", equalTo("version_mismatch"));
        choose(id, "NEW", 2)
                .statusCode(200)
                .body("delivery.address.city", equalTo("Antwerpen"))
                .body("addressChange", nullValue())
                .body("timeline.cause", hasItem("delivery_address_changed"));
    }

    @Test
    void an_order_that_goes_to_somebody_else_is_not_asked_about() {
        UUID gift = UUID.fromString(Service.place(anna, """
                        {"lines":[%s],"payment":"PREPAID","recipient":"Bram","deliveryAddress":{"street":"Meir",
                         "houseNumber":"1","postalCode":"2000","city":"Antwerpen","country":"BE"}}""".formatted(Service.line(Service.product(), 1)))
                .statusCode(201)
                .extract()
                .path("id"));
        UUID own = Service.placed(anna, "PREPAID");

        move(2, "Brugge", "8000");

        pending(own);
        anna.calls().get("/orders/{id}", gift).then().body("addressChange", nullValue());
        choose(own, "PRESENT", 2).statusCode(200).body("delivery.address.city", equalTo("Gent"));
    }

    @Test
    void a_choice_is_the_owners_or_an_agents_and_says_what() {
        UUID id = Service.placed(anna, "PREPAID");
        move(2, "Brugge", "8000");
        pending(id);

        Service.customer()
                .calls()
                .body(body("NEW", 2))
                .post("/orders/{id}/delivery-address", id)
                .then()
                .statusCode(404);
        choose(id, "BOTH", 2).statusCode(422).body("code", equalTo("validation_failed"));
        Service.agent()
                .body(body("NEW", 2))
                .post("/orders/{id}/delivery-address", id)
                .then()
                .statusCode(200)
                .body("delivery.address.city", equalTo("Brugge"));
    }

    private void move(long version, String city, String postalCode) {
        kafka.send(Service.card(anna, version, "Anna", Service.address("DELIVERY", city, postalCode)));
    }

    private void pending(UUID id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> anna.calls().get("/orders/{id}", id).then().body("addressChange", notNullValue()));
    }

    /** Whoever held the order from before reads it again. */
    private ValidatableResponse read(UUID id, String tag) {
        pending(id);
        return anna.calls()
                .header("If-None-Match", tag)
                .get("/orders/{id}", id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse choose(UUID id, String use, long version) {
        return anna.calls()
                .body(body(use, version))
                .post("/orders/{id}/delivery-address", id)
                .then();
    }

    private static String body(String use, long version) {
        return "{\"use\":\"%s\",\"version\":%d}".formatted(use, version);
    }
}
