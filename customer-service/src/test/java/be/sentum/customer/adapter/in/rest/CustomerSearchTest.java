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

import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
class CustomerSearchTest {

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
    void an_agent_finds_by_a_part_of_the_name() {
        String id = registered(login(), person(familyName, email));

        String part = familyName.substring(5, 25).toUpperCase(Locale.ROOT);
        search(agent("P01"), "{\"name\": \"" + part + "\"}").then().body("items.id", contains(id));
    }

    @Test
    void signs_of_the_query_language_are_only_signs() {
        registered(login(), person(familyName, email));

        search(agent("P01"), "{\"name\": \"%%%\"}").then().statusCode(200).body("items", hasSize(0));
        search(agent("P01"), "{\"name\": \"___\"}").then().statusCode(200).body("items", hasSize(0));
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
    void only_agents_with_a_purpose_search() {
        search(withoutPurpose(), "{\"name\": \"Anna\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
        search(customer(login()), "{\"name\": \"Anna\"}").then().statusCode(403);
    }
}
