package be.sentum.customer.adapter.in.rest;

import static be.sentum.customer.adapter.in.rest.CustomerApi.agent;
import static be.sentum.customer.adapter.in.rest.CustomerApi.anna;
import static be.sentum.customer.adapter.in.rest.CustomerApi.customer;
import static be.sentum.customer.adapter.in.rest.CustomerApi.login;
import static be.sentum.customer.adapter.in.rest.CustomerApi.patch;
import static be.sentum.customer.adapter.in.rest.CustomerApi.person;
import static be.sentum.customer.adapter.in.rest.CustomerApi.register;
import static be.sentum.customer.adapter.in.rest.CustomerApi.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.personaldata.testing.CollectedData;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import be.sentum.testing.data.Unique;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Origins, the history of values, and statements beside what is contested. */
@QuarkusTest
@WithSentumServers
class AccuracyTest {

    private final String login = login();

    @Inject
    DataSource database;

    @Test
    @DisplayName("REQ-GEN-04: each field says who entered it, since when, and when it was verified")
    void each_field_says_where_it_comes_from() {
        String id = registered(login, anna());

        patch(agent("P03").header("If-Match", "\"v1\""), id, "{\"phone\": \"+32 9 123 45 67\"}")
                .then()
                .statusCode(200)
                .body("origins.phone.source", equalTo("staff"))
                .body("origins.phone.validFrom", notNullValue())
                .body("origins.email.source", equalTo("person"))
                .body("origins.email.verifiedAt", nullValue())
                .body("origins.companyName", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    @DisplayName("REQ-GEN-04: an address that the log-in has verified is verified")
    void a_verified_address_says_so(boolean verified, boolean expected) {
        String email = "anna-" + Unique.email();
        String token = Tokens.shared().withEmail(login, email.toUpperCase(java.util.Locale.ROOT), verified, "customer");

        Object verifiedAt = register(given().auth().oauth2(token), person("Peeters", email))
                .then()
                .statusCode(201)
                .extract()
                .path("origins.email.verifiedAt");

        assertThat(verifiedAt != null).isEqualTo(expected);
    }

    @Test
    @DisplayName("REQ-REC-01: of a corrected value only keyed hashes are kept, with reason, role and time")
    void a_correction_leaves_hashes() throws Exception {
        String id = registered(login, person("Peeters", "a-" + login + "@example.org"));
        change(1, id, "{\"familyName\": \"Janssens\"}");
        change(2, id, "{\"familyName\": \"Peeters\"}");
        patch(agent("P03").header("If-Match", "\"v3\""), id, "{\"phone\": null}")
                .then()
                .statusCode(200);

        List<List<String>> rows = history(id);

        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row.get(3)).contains("Art. 16 GDPR"));
        List<String> first = rows.get(0);
        List<String> back = rows.get(1);
        assertThat(first.get(1)).isEqualTo(back.get(2)).matches("[0-9a-f]{8}\\.[0-9a-f]{64}");
        assertThat(first.get(2)).isEqualTo(back.get(1)).isNotEqualTo(first.get(1));
        assertThat(first.subList(4, 6)).containsExactly("customer", "-");
        assertThat(rows.get(2).get(0)).isEqualTo("phone");
        assertThat(rows.get(2).get(2)).isEqualTo("-");
        assertThat(rows.get(2).subList(4, 6)).containsExactly("agent", "P03");
        assertThat(rows.toString()).doesNotContain("Peeters", "Janssens", "+32470123456");
        // the same name of another person has another hash
        String other = login();
        String otherId = registered(other, person("Peeters", "a-" + other + "@example.org"));
        patch(customer(other).header("If-Match", "\"v1\""), otherId, "{\"familyName\": \"Janssens\"}");
        assertThat(history(otherId).getFirst().get(1)).isNotEqualTo(first.get(1));
    }

    @Test
    @DisplayName("REQ-REC-01: the history of values is never changed")
    void the_history_is_append_only() {
        String id = registered(login, anna());
        change(1, id, "{\"language\": \"fr\"}");

        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var update = connection.createStatement()) {
                        update.executeUpdate("update customer_value_history set by_role = 'x' where customer_id = '"
                                + UUID.fromString(id) + "'");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    @DisplayName("REQ-REC-02: a statement stands beside the record, is exported with it and sent once")
    void a_statement_is_shown_and_exported() throws Exception {
        String id = registered(login, anna());
        String text = "My name is Peeters-Claes.\nSee the letter of " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();

        state(login, id, key, "familyName", text)
                .then()
                .statusCode(201)
                .header("ETag", "\"v2\"")
                .body("about", equalTo("familyName"))
                .body("text", equalTo(text))
                .body("statedAt", notNullValue());
        state(login, id, key, "familyName", text).then().statusCode(201).header("Idempotency-Replayed", "true");

        customer(login)
                .get("/customers/me")
                .then()
                .header("ETag", "\"v2\"")
                .body("statements", hasSize(1))
                .body("statements[0].text", equalTo(text))
                .body("familyName", equalTo("Peeters"));
        agent("P01").get("/customers/" + id).then().body("statements[0].about", equalTo("familyName"));
        CollectedData access = CollectedData.of(KafkaProbe.shared(), "customer", UUID.fromString(id), "access");
        assertThat(access.fragments().toString()).contains(text.substring(text.length() - 36));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "familyName | - | text | required | validation_failed",
                "shoeSize | It is 38. | about | unknown_value | validation_failed",
                "familyName | An\u202ena | text | forbidden_character | validation_failed",
                "familyName | I am 85.07.30-033.28 | text | national_register_number_not_allowed "
                        + "| national_register_number_not_allowed",
            })
    @DisplayName("REQ-REC-02: a statement says something about a field, and nothing that may not be kept")
    void a_wrong_statement_is_refused(String about, String text, String path, String error, String code) {
        String id = registered(login, anna());

        state(login, id, UUID.randomUUID().toString(), about, text == null ? "" : text)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].path", equalTo(path))
                .body("errors[0].code", equalTo(error));
    }

    @Test
    @DisplayName("REQ-REC-02: up to 5,000 characters")
    void five_thousand_characters_are_enough() {
        String id = registered(login, anna());

        state(login, id, "a", "phone", "é".repeat(5_000)).then().statusCode(201);
        state(login, id, "b", "phone", "é".repeat(5_001))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("too_long"));
    }

    @Test
    void only_the_person_makes_a_statement_and_with_a_key() {
        String id = registered(login, anna());
        String body = "{\"about\": \"phone\", \"text\": \"Not mine.\"}";

        state("stranger", id, "k", "phone", "Not mine.").then().statusCode(404);
        agent("P01")
                .contentType("application/json")
                .body(body)
                .post("/customers/" + id + "/statements")
                .then()
                .statusCode(403);
        customer(login)
                .contentType("application/json")
                .body(body)
                .post("/customers/" + id + "/statements")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency_key_required"));
        customer(login).get("/customers/me").then().body("statements", not(hasSize(1)));
    }

    private void change(int version, String id, String body) {
        patch(customer(login).header("If-Match", "\"v" + version + "\""), id, body)
                .then()
                .statusCode(200);
    }

    private static Response state(String login, String id, String key, String about, String text) {
        return customer(login)
                .header("Idempotency-Key", key)
                .contentType("application/json; charset=UTF-8")
                .body(java.util.Map.of("about", about, "text", text))
                .post("/customers/" + id + "/statements");
    }

    /** Field, hash before, hash after, reason, role, purpose; absent as "-". */
    private List<List<String>> history(String customer) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select field, coalesce(hash_before, '-'), coalesce(hash_after, '-'), reason, by_role,
                               coalesce(purpose, '-')
                        from customer_value_history where customer_id = ? order by version""")) {
            query.setObject(1, UUID.fromString(customer));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    List<String> texts = new ArrayList<>();
                    for (int column = 1; column <= 6; column++) {
                        texts.add(row.getString(column));
                    }
                    rows.add(List.copyOf(texts));
                }
            }
        }
        return rows;
    }
}
