package be.sentum.customer.adapter.in.rest;

import static be.sentum.customer.adapter.in.rest.CustomerApi.agent;
import static be.sentum.customer.adapter.in.rest.CustomerApi.anna;
import static be.sentum.customer.adapter.in.rest.CustomerApi.customer;
import static be.sentum.customer.adapter.in.rest.CustomerApi.login;
import static be.sentum.customer.adapter.in.rest.CustomerApi.patch;
import static be.sentum.customer.adapter.in.rest.CustomerApi.register;
import static be.sentum.customer.adapter.in.rest.CustomerApi.registered;
import static be.sentum.customer.adapter.in.rest.CustomerApi.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.sentum.testing.WithSentumServers;
import be.sentum.testing.data.Unique;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class BadCustomerInputTest {

    private static final String REGISTER_NUMBER = "85.07.30-033.28";
    private static final String FIELDS = """
            givenName, familyName, companyName, enterpriseNumber, vatNumber, email, phone, language, noticeVersionShown,
            addresses[0].type, addresses[0].street, addresses[0].houseNumber, addresses[0].box, addresses[0].postalCode,
            addresses[0].city, addresses[0].country""";

    private final String login = login();

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @Test
    @DisplayName(
            "REQ-GEN-03, section 18: a national register number is refused in every text field, not kept, not logged")
    void a_register_number_is_refused_in_every_field() throws Exception {
        try (CapturedLog log = CapturedLog.start()) {
            for (String field : FIELDS.split(",\\s+")) {
                register(customer(login), with(anna(), field, REGISTER_NUMBER))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("national_register_number_not_allowed"))
                        .body("errors.path", hasItem(field))
                        .body(not(containsString(REGISTER_NUMBER)));
            }
            Logger.getLogger("test").warning("the log is heard");

            assertThat(log.text()).contains("the log is heard").doesNotContain(REGISTER_NUMBER, "85073003328");
        }
        customer(login).get("/customers/me").then().statusCode(404);
        assertThat(rowsWith(REGISTER_NUMBER)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "givenName | 85073003328",
                "familyName | NN 85 07 30 033 28",
                "companyName | 01.05.10-123.50",
                "email | 85073003328@example.org",
                "phone | 85 07 30 033 28",
            })
    @DisplayName("REQ-GEN-03: nor by a change")
    void a_register_number_is_refused_in_a_change(String field, String text) throws Exception {
        String id = registered(login, anna());

        patch(firstVersion(), id, with("{}", field, text))
                .then()
                .statusCode(422)
                .body("code", equalTo("national_register_number_not_allowed"))
                .body("errors[0].path", equalTo(field));

        customer(login).get("/customers/me").then().header("ETag", "\"v1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "name", "number"})
    @DisplayName("REQ-GEN-03: nor in a search")
    void a_register_number_is_refused_in_a_search(String field) throws Exception {
        search(agent("P01"), with("{}", field, "85073003328"))
                .then()
                .statusCode(422)
                .body("code", equalTo("national_register_number_not_allowed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nationalRegisterNumber",
                "acceptPrivacyPolicy",
                "noticeConsent",
                "birthDate",
                "salutation",
                "gender",
                "religion",
                "idCardScan",
                "id",
                "customerId",
                "login",
                "registeredAt",
            })
    @DisplayName("REQ-GEN-03, REQ-NOT-02: what is not asked may not be sent")
    void a_field_that_is_not_asked_is_not_allowed(String field) throws Exception {
        register(customer(login), with(anna(), field, "85073003328"))
                .then()
                .statusCode(422)
                .body("code", equalTo("field_not_allowed"))
                .body("errors[0].path", equalTo(field))
                .body(not(containsString("85073003328")));
    }

    @Test
    @DisplayName("REQ-GEN-03: what is optional never blocks")
    void a_person_needs_a_name_an_address_for_mail_and_a_language() {
        register(customer(login), """
                        {"kind": "PERSON", "givenName": "Anna", "familyName": "Peeters",
                         "email": "anna-%s@example.org", "language": "nl"}""".formatted(Unique.word())).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"An\u202ena", "An\u200bna", "An\u0000na", "An\r\nBcc: x", "An\u200dna", "\ufeffAnna"})
    @DisplayName("Section 18: characters that control or hide others are refused in every text")
    void a_character_nobody_sees_is_refused(String text) throws Exception {
        for (String field : new String[] {"givenName", "familyName", "addresses[0].street", "noticeVersionShown"}) {
            register(customer(login), with(anna(), field, text))
                    .then()
                    .statusCode(422)
                    .body("errors[0].path", equalTo(field))
                    .body("errors[0].code", equalTo("forbidden_character"));
        }
    }

    @Test
    void a_name_is_kept_in_unicodes_composed_form() throws Exception {
        register(customer(login), with(anna(), "givenName", "Rene\u0301e"))
                .then()
                .statusCode(201)
                .body("givenName", equalTo("Ren\u00e9e"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "customerId",
                "number",
                "kind",
                "login",
                "registeredAt",
                "noticeVersionShown",
                "vatNumberNormalisedFrom",
                "origins",
                "statements",
            })
    @DisplayName("REQ-REC-01: what nobody may change is read_only")
    void a_read_only_field_is_named(String field) throws Exception {
        String id = registered(login, anna());

        patch(firstVersion(), id, with("{}", field, "COMPANY"))
                .then()
                .statusCode(422)
                .body("code", equalTo("read_only"))
                .body("errors[0].path", equalTo(field))
                .body("errors[0].code", equalTo("read_only"));
    }

    @Test
    @DisplayName("10,000 addresses are refused by the configured limit, new and by a change")
    void ten_thousand_addresses_are_refused() {
        String many = "[" + "{},".repeat(9_999) + "{}]";
        String id = registered(login, anna());

        register(customer(login()), anna().replaceFirst("(?s)\"addresses\": \\[.*\\]}", "\"addresses\": " + many + "}"))
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo("addresses"))
                .body("errors[0].code", equalTo("too_many"));
        patch(firstVersion(), id, "{\"addresses\": " + many + "}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("too_many"));
    }

    @Test
    void a_body_larger_than_the_limit_is_refused() {
        String large = "x".repeat(300_000);

        register(customer(login), anna().replace("Peeters", large))
                .then()
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
    }

    @Test
    void a_body_that_nests_too_deep_is_refused() {
        String deep = "[".repeat(1_000) + "]".repeat(1_000);

        register(customer(login), "{\"addresses\": " + deep + "}")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed_body"));
    }

    private RequestSpecification firstVersion() {
        return customer(login).header("If-Match", "\"v1\"");
    }

    /** The same body with another text in that field. */
    private String with(String body, String field, String text) throws IOException {
        JsonNode root = json.readTree(body);
        ObjectNode parent = (ObjectNode) (field.startsWith("addresses[0].") ? root.at("/addresses/0") : root);
        parent.put(field.replace("addresses[0].", ""), text);
        return json.writeValueAsString(root);
    }

    /** Rows of the outbox and of customers whose texts have the value. */
    private int rowsWith(String value) throws Exception {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select (select count(*) from customer c where position(? in c::text) > 0)
                             + (select count(*) from customer_address a where position(? in a::text) > 0)
                             + (select count(*) from idempotency i where position(? in i::text) > 0)""")) {
            for (int i = 1; i <= 3; i++) {
                query.setString(i, value);
            }
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
