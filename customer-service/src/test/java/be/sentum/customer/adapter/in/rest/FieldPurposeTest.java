package be.sentum.customer.adapter.in.rest;

import static be.sentum.customer.adapter.in.rest.CustomerApi.agent;
import static be.sentum.customer.adapter.in.rest.CustomerApi.customer;
import static be.sentum.customer.adapter.in.rest.CustomerApi.login;
import static be.sentum.customer.adapter.in.rest.CustomerApi.patch;
import static be.sentum.customer.adapter.in.rest.CustomerApi.person;
import static be.sentum.customer.adapter.in.rest.CustomerApi.registered;
import static be.sentum.customer.adapter.in.rest.CustomerApi.search;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-GEN-02: staff see and change the fields that are held for the purpose they state")
class FieldPurposeTest {

    private final String login = login();
    private final String email = login + "@example.org";
    private String id = "";

    @Inject
    DataSource database;

    @BeforeEach
    void register() {
        id = registered(login, person("Peeters", email));
    }

    @ParameterizedTest
    @CsvSource({
        "P01, id number kind givenName familyName email language adult noticeVersionShown registeredAt origins statements",
        "P02, id number kind givenName familyName email addresses origins",
        "P03, id number kind givenName familyName email phone addresses origins",
    })
    void each_purpose_shows_its_fields(String purpose, String fields) {
        Map<String, Object> read = agent(purpose)
                .get("/customers/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("");
        Map<String, Object> found = search(agent(purpose), "{\"email\": \"" + email + "\"}")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0]");

        assertThat(read.keySet()).containsExactlyInAnyOrder(fields.split(" "));
        assertThat(found).isEqualTo(read);
    }

    @Test
    void where_a_value_comes_from_is_shown_with_the_value() {
        agent("P01")
                .get("/customers/" + id)
                .then()
                .body("origins", hasKey("language"))
                .body("origins", not(hasKey("phone")));
        agent("P03")
                .get("/customers/" + id)
                .then()
                .body("origins", hasKey("phone"))
                .body("origins", not(hasKey("language")));
    }

    @Test
    void the_person_sees_everything() {
        Map<String, Object> own = customer(login)
                .get("/customers/me")
                .then()
                .statusCode(200)
                .extract()
                .path("");

        assertThat(own.keySet()).containsAll(Set.of("phone", "addresses", "language", "adult", "statements"));
        assertThat(customer(login).get("/customers/" + id).then().extract().<Map<String, Object>>path(""))
                .isEqualTo(own);
    }

    @Test
    void who_is_also_staff_sees_oneself_without_a_purpose() {
        var both = given().auth().oauth2(Tokens.shared().of(login, "customer", "agent"));

        both.get("/customers/me").then().statusCode(200).body("phone", equalTo("+32470123456"));
        both.get("/customers/" + id).then().statusCode(400).body("code", equalTo("purpose_required"));
    }

    @Test
    void a_purpose_that_nothing_is_held_for_is_refused_and_kept() throws Exception {
        String text;
        try (CapturedLog log = CapturedLog.start()) {
            agent("P13").get("/customers/" + id).then().statusCode(403).body("code", equalTo("forbidden_purpose"));
            search(agent("P13"), "{\"email\": \"" + email + "\"}")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("forbidden_purpose"));
            text = log.text();
        }

        assertThat(text)
                .contains(
                        "refused read: role=agent purpose=P13 route=/customers/{id}",
                        "refused read: role=agent purpose=P13 route=/customer-searches")
                .doesNotContain(id, email);
        assertThat(reads()).isZero();
    }

    @Test
    void nobody_is_looked_for_by_a_field_of_another_purpose() {
        search(agent("P02"), "{\"number\": \"0403170701\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden_purpose"))
                .body("errors.path", contains("enterpriseNumber"));
    }

    @Test
    void an_agent_who_keeps_the_account_cannot_lose_what_is_held_for_delivery() {
        patch(
                        agent("P01").header("If-Match", "\"v1\""),
                        id,
                        "{\"phone\": null, \"addresses\": [], \"language\": \"fr\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden_purpose"))
                .body("errors.path", contains("addresses", "phone"));

        String tag = agent("P01").get("/customers/" + id).then().extract().header("ETag");
        patch(agent("P01").header("If-Match", tag), id, "{\"language\": \"fr\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("language", equalTo("fr"))
                .body("$", not(hasKey("phone")));
        customer(login)
                .get("/customers/me")
                .then()
                .body("language", equalTo("fr"))
                .body("phone", equalTo("+32470123456"))
                .body("addresses", hasSize(1));
    }

    @Test
    void the_same_version_read_for_another_purpose_is_sent_whole() {
        agent("P03")
                .header("If-None-Match", "\"v1\"")
                .get("/customers/" + id)
                .then()
                .statusCode(200)
                .header("Vary", "X-Purpose")
                .header("ETag", "\"v1\"")
                .body("phone", equalTo("+32470123456"));
    }

    private int reads() throws Exception {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from access_log where subject_id = ?")) {
            query.setObject(1, UUID.fromString(id));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
