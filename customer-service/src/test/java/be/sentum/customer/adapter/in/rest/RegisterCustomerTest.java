package be.sentum.customer.adapter.in.rest;

import static be.sentum.customer.adapter.in.rest.CustomerApi.agent;
import static be.sentum.customer.adapter.in.rest.CustomerApi.anna;
import static be.sentum.customer.adapter.in.rest.CustomerApi.customer;
import static be.sentum.customer.adapter.in.rest.CustomerApi.login;
import static be.sentum.customer.adapter.in.rest.CustomerApi.register;
import static be.sentum.customer.adapter.in.rest.CustomerApi.registered;
import static be.sentum.customer.adapter.in.rest.CustomerApi.withoutPurpose;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.customer.CustomerCard;
import be.sentum.events.customer.CustomerRegistered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class RegisterCustomerTest {

    @Test
    void a_customer_registers_and_reads_oneself() {
        String login = login();

        String location = register(customer(login), anna())
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("givenName", equalTo("Anna"))
                .extract()
                .header("Location");

        customer(login).get("/customers/me").then().statusCode(200).body("familyName", equalTo("Peeters"));
        customer(login)
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("phone", equalTo("+32470123456"))
                .body("addresses[0].city", equalTo("Gent"))
                .body("noticeVersionShown", equalTo("2026-11"))
                .body("companyName", nullValue());
    }

    @Test
    @DisplayName("REQ-GEN-03: the card states what other services need, and so no phone number")
    void the_card_and_the_event_go_out_with_the_log_in_and_the_address() {
        String login = login();

        UUID id = UUID.fromString(registered(login, anna()));

        CustomerCard card =
                KafkaProbe.shared().await(CustomerCard.class, c -> c.subjectId().equals(id));
        assertThat(card.version()).isEqualTo(1);
        assertThat(card.login()).isEqualTo(Tokens.subject(login));
        assertThat(card.phone()).isNull();
        assertThat(card.addresses())
                .singleElement()
                .satisfies(a -> assertThat(a.city()).isEqualTo("Gent"));
        CustomerRegistered registered = KafkaProbe.shared()
                .await(CustomerRegistered.class, e -> e.subjectId().equals(id));
        assertThat(registered.kind()).isEqualTo("PERSON");
    }

    @Test
    void a_second_customer_for_the_same_log_in_is_refused() {
        String login = login();
        registered(login, anna());

        register(customer(login), anna()).then().statusCode(409).body("code", equalTo("customer_exists"));
    }

    @Test
    void of_ten_registrations_at_once_one_succeeds() throws Exception {
        String login = login();
        Callable<Response> registration = () -> register(customer(login), anna());
        try (var threads = Executors.newFixedThreadPool(10)) {
            List<Integer> statuses = threads
                    .invokeAll(Stream.generate(() -> registration).limit(10).toList())
                    .stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .toList();

            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    void an_agent_registers_somebody_without_a_log_in_more_than_once() {
        String first =
                register(agent("P01"), anna()).then().statusCode(201).extract().path("id");
        String second = register(withoutPurpose(), anna())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(first).isNotEqualTo(second);
        withoutPurpose().get("/customers/me").then().statusCode(404);
    }

    @Test
    void a_company_has_a_number_that_adds_up() {
        String company = """
                {"kind": "COMPANY", "companyName": "Bakkerij Peeters", "enterpriseNumber": "0403.170.701",
                 "vatNumber": "BE 0403.170.701", "email": "office@example.org", "language": "fr"}""";

        register(customer(login()), company)
                .then()
                .statusCode(201)
                .body("enterpriseNumber", equalTo("0403170701"))
                .body("vatNumber", equalTo("BE0403170701"));
        register(customer(login()), company.replace("0403.170.701\",\n", "0403.170.702\",\n"))
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo("enterpriseNumber"))
                .body("errors[0].code", equalTo("checksum"));
    }

    @Test
    void every_invalid_field_is_named_and_no_value_repeated() {
        String body = """
                {"kind": "PERSON", "givenName": "Anna", "email": "secret-at-example", "language": "es",
                 "addresses": [{"type": "HOME", "street": "Veldstraat", "houseNumber": "7",
                                "postalCode": "0999", "city": "Gent", "country": "BE"}, null]}""";

        register(customer(login()), body)
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body(
                        "errors.path",
                        hasItems("familyName", "email", "language", "addresses[0].type", "addresses[1].street"))
                .body(not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nationalRegisterNumber", "acceptPrivacyPolicy", "birthDate", "id", "login"})
    @DisplayName("REQ-NOT-02: what is not asked may not be sent")
    void a_field_that_is_not_asked_is_not_allowed(String field) {
        register(customer(login()), anna().replaceFirst("\\{", "{\"" + field + "\": \"x\", "))
                .then()
                .statusCode(422)
                .body("code", equalTo("field_not_allowed"))
                .body("errors[0].path", equalTo(field));
    }

    @Test
    void only_customers_and_agents_register() {
        given().contentType("application/json")
                .body(anna())
                .post("/customers")
                .then()
                .statusCode(401);
        register(given().auth().oauth2(Tokens.shared().of("fin", "finance")), anna())
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }
}
