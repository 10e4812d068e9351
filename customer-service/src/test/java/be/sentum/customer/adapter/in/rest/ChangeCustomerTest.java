package be.sentum.customer.adapter.in.rest;

import static be.sentum.customer.adapter.in.rest.CustomerApi.agent;
import static be.sentum.customer.adapter.in.rest.CustomerApi.anna;
import static be.sentum.customer.adapter.in.rest.CustomerApi.customer;
import static be.sentum.customer.adapter.in.rest.CustomerApi.login;
import static be.sentum.customer.adapter.in.rest.CustomerApi.patch;
import static be.sentum.customer.adapter.in.rest.CustomerApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.customer.CustomerCard;
import be.sentum.events.customer.CustomerChanged;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
class ChangeCustomerTest {

    private final String login = login();
    private String id = "";

    @BeforeEach
    void register() {
        id = registered(login, anna());
    }

    @Test
    @DisplayName("REQ-REC-01: what is in the patch changes, null removes, the rest stays")
    void a_merge_patch_replaces_removes_and_keeps() {
        patch(at(1), id, """
                        {"familyName": "Janssens", "phone": null, "addresses": [
                          {"type": "DELIVERY", "street": "Rue Neuve", "houseNumber": "1",
                           "postalCode": "1000", "city": "Bruxelles", "country": "BE"}]}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("familyName", equalTo("Janssens"))
                .body("givenName", equalTo("Anna"))
                .body("phone", nullValue())
                .body("addresses", hasSize(1))
                .body("addresses[0].city", equalTo("Bruxelles"));

        customer(login).get("/customers/me").then().header("ETag", "\"v2\"").body("familyName", equalTo("Janssens"));
    }

    @Test
    void others_learn_which_fields_changed_and_the_card_has_the_values() {
        patch(at(1), id, "{\"language\": \"fr\", \"phone\": null}").then().statusCode(200);

        UUID subject = UUID.fromString(id);
        CustomerChanged changed = KafkaProbe.shared()
                .await(CustomerChanged.class, e -> e.subjectId().equals(subject));
        assertThat(changed.changedFields()).containsExactly("phone", "language");
        CustomerCard card =
                KafkaProbe.shared().await(CustomerCard.class, c -> c.subjectId().equals(subject) && c.version() == 2);
        assertThat(card.language()).isEqualTo("fr");
    }

    @Test
    void a_patch_that_changes_nothing_leaves_the_version() {
        patch(at(1), id, "{}").then().statusCode(200).header("ETag", "\"v1\"");
        patch(at(1), id, "{\"givenName\": \"Anna\"}").then().statusCode(200).header("ETag", "\"v1\"");
    }

    @Test
    void plain_json_is_taken_too() {
        at(1).contentType("application/json")
                .body("{\"language\": \"en\"}")
                .patch("/customers/" + id)
                .then()
                .statusCode(200)
                .body("language", equalTo("en"));
    }

    @Test
    @DisplayName("REQ-REC-01: no change without If-Match")
    void a_change_without_if_match_is_refused() {
        patch(customer(login), id, "{\"language\": \"fr\"}")
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition_required"));
    }

    @Test
    @DisplayName("REQ-REC-01: no change of an old version")
    void a_change_of_an_old_version_is_refused() {
        patch(at(1), id, "{\"language\": \"fr\"}");

        patch(at(1), id, "{\"language\": \"en\"}").then().statusCode(412).body("code", equalTo("version_mismatch"));
    }

    @Test
    void of_ten_changes_of_the_same_version_one_succeeds() throws Exception {
        Callable<Integer> change = () -> patch(at(1), id, "{\"familyName\": \"Q" + UUID.randomUUID() + "\"}")
                .statusCode();
        try (var threads = Executors.newFixedThreadPool(10)) {
            List<Integer> statuses = threads
                    .invokeAll(Stream.generate(() -> change).limit(10).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"email\": null}           | 422 | validation_failed",
                "{\"email\": \"nobody\"}     | 422 | validation_failed",
                "{\"familyName\": \"\"}      | 422 | validation_failed",
                "{\"addresses\": [{}]}       | 422 | validation_failed",
                "{\"kind\": \"COMPANY\"}     | 422 | read_only",
                "{\"customerId\": \"x\"}     | 422 | read_only",
                "{\"score\": 1}              | 422 | field_not_allowed",
                "{\"addresses\": [{\"x\":1}]} | 422 | field_not_allowed",
                "{\"phone\": 470123456}      | 400 | malformed_body",
                "{\"adult\": \"yes\"}        | 400 | malformed_body",
                "{\"addresses\": {}}         | 400 | malformed_body",
                "[]                          | 400 | malformed_body",
            })
    void a_wrong_patch_is_refused_and_changes_nothing(String body, int status, String code) {
        patch(at(1), id, body).then().statusCode(status).body("code", equalTo(code));

        customer(login).get("/customers/me").then().header("ETag", "\"v1\"");
    }

    @Test
    void somebody_elses_customer_is_not_found() {
        patch(customer("stranger").header("If-Match", "\"v1\""), id, "{\"language\": \"fr\"}")
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @Test
    void an_agent_changes_for_a_purpose() {
        patch(agent("P01").header("If-Match", "\"v1\""), id, "{\"language\": \"de\"}")
                .then()
                .statusCode(200)
                .body("language", equalTo("de"));
    }

    private RequestSpecification at(int version) {
        return customer(login).header("If-Match", "\"v" + version + "\"");
    }
}
