package be.sentum.customer.adapter.in.rest;

import static be.sentum.customer.adapter.in.rest.CustomerApi.agent;
import static be.sentum.customer.adapter.in.rest.CustomerApi.customer;
import static be.sentum.customer.adapter.in.rest.CustomerApi.login;
import static be.sentum.customer.adapter.in.rest.CustomerApi.person;
import static be.sentum.customer.adapter.in.rest.CustomerApi.registered;
import static be.sentum.customer.adapter.in.rest.CustomerApi.search;
import static be.sentum.customer.adapter.in.rest.CustomerApi.withoutPurpose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
class CustomerSearchTest {

    @Inject
    DataSource database;

    private final String familyName = "Q" + UUID.randomUUID();
    private final String email = familyName.toLowerCase(Locale.ROOT) + "@example.org";

    @Test
    void an_agent_finds_by_the_whole_address_whatever_its_case() {
        String id = registered(login(), person(familyName, email));

        search(agent("P01"), "{\"email\": \"" + email.toUpperCase(Locale.ROOT) + "\"}")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        search(agent("P01"), "{\"email\": \"" + email.substring(2) + "\"}")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_agent_finds_by_beginnings_of_names() {
        String id = registered(login(), person(familyName, email));

        String beginning = familyName.substring(0, 20).toUpperCase(Locale.ROOT);
        search(agent("P01"), "{\"name\": \"ann " + beginning + "\"}").then().body("items.id", contains(id));
        search(agent("P01"), "{\"name\": \"bram " + beginning + "\"}").then().body("items", hasSize(0));
    }

    @Test
    void an_agent_finds_by_the_number_on_the_phone() {
        String login = login();
        String id = registered(login, person(familyName, email));

        String number = customer(login).get("/customers/me").then().extract().path("number");
        search(agent("P01"), "{\"number\": \"" + number + "\"}").then().body("items.id", contains(id));
        search(agent("P01"), "{\"number\": \"" + number.replace("-", " ").toLowerCase(Locale.ROOT) + "\"}")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void pages_follow_each_other() {
        String first = registered(login(), person(familyName + " A", email));
        String second = registered(login(), person(familyName + " B", email));
        String body = "{\"email\": \"" + email + "\"}";

        String next = search(agent("P01").queryParam("limit", 1), body)
                .then()
                .body("items.id", contains(first))
                .extract()
                .path("next");
        search(agent("P01").queryParam("cursor", next), body)
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
        search(agent("P01").queryParam("cursor", "x"), body)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_cursor"));
    }

    @Test
    @DisplayName("REQ-GEN-02: each hit of a search is a read, kept for the person with its purpose")
    void each_hit_is_in_the_access_log() throws Exception {
        String id = registered(login(), person(familyName, email));

        search(agent("P03"), "{\"email\": \"" + email + "\"}").then().statusCode(200);

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select purpose, role, what from access_log where subject_id = ?")) {
            query.setObject(1, UUID.fromString(id));
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
                        .containsExactly("P03", "agent", "customer_search");
                assertThat(row.next()).isFalse();
            }
        }
    }

    @Test
    void signs_of_the_query_language_are_only_signs() {
        registered(login(), person(familyName, email));

        search(agent("P01"), "{\"name\": \"%%zz%%\"}").then().statusCode(200).body("items", hasSize(0));
        search(agent("P01"), "{\"name\": \"'; zz\"}").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void who_closed_the_account_is_not_found() {
        String login = login();
        String id = registered(login, person(familyName, email));
        String number = customer(login).get("/customers/me").then().extract().path("number");

        customer(login).post("/customers/" + id + "/closure").then().statusCode(lessThan(300));

        for (String body : List.of(
                "{\"email\": \"" + email + "\"}",
                "{\"name\": \"" + familyName + "\"}",
                "{\"number\": \"" + number + "\"}")) {
            search(agent("P01"), body).then().statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void who_was_erased_is_not_found() {
        UUID id = UUID.fromString(registered(login(), person(familyName, email)));
        UUID request = UUID.randomUUID();

        KafkaProbe.shared().send(new ErasureOrdered(request, id));
        KafkaProbe.shared().await(ErasureExecuted.class, e -> e.requestId().equals(request));

        search(agent("P01"), "{\"email\": \"" + email + "\"}").then().body("items", hasSize(0));
        agent("P01").get("/customers/" + id).then().statusCode(404);
        assertThat(KafkaProbe.shared().records("sentum.customer.card.v1"))
                .filteredOn(record -> id.toString().equals(record.key()))
                .last()
                .satisfies(record -> assertThat(record.value()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                           |        | exactly_one",
                "{\"name\": \"Anna\", \"email\": \"a@b.be\"}  |        | exactly_one",
                "{\"email\": \"nobody\"}                      | email  | invalid_format",
                "{\"name\": \"x\"}                            | name   | too_short",
                "{\"name\": \"%%%\"}                          | name   | too_short",
                "{\"name\": \"a b c\"}                        | name   | too_short",
                "{\"number\": \"C-1111-1111-2\"}              | number | checksum",
                "{\"number\": \"C-12\"}                       | number | invalid_format",
                "{\"number\": \"0403170702\"}                 | number | checksum",
                "{\"number\": \"BE2403170702\"}               | number | prefix",
            })
    void a_search_for_nothing_in_particular_is_refused(String body, String path, String code) {
        search(agent("P01"), body)
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo(path == null ? "" : path))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    @DisplayName("REQ-GEN-02: a search needs the role and a purpose that the role may use")
    void only_agents_with_a_purpose_search() {
        search(agent("P08"), "{\"name\": \"Anna\"}").then().statusCode(403).body("code", equalTo("forbidden_purpose"));
        search(agent("P99"), "{\"name\": \"Anna\"}").then().statusCode(422).body("code", equalTo("unknown_purpose"));
        search(withoutPurpose(), "{\"name\": \"Anna\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
        search(customer(login()), "{\"name\": \"Anna\"}").then().statusCode(403);
    }
}
