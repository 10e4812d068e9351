package be.sentum.consent.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
class PurposeApiTest {

    @ParameterizedTest
    @DisplayName(
            "REQ-LB-01: purposes are described in nl, fr, de and en, and in Dutch for who asks for another language")
    @CsvSource({
        "nl, nl, cookies voor statistieken",
        "fr, fr, cookies de mesure d’audience",
        "de, de, Cookies für Statistiken",
        "en, en, analytics cookies",
        "es, nl, cookies voor statistieken",
        "'', nl, cookies voor statistieken"
    })
    void purposes_are_described_in_the_language_asked_for(String asked, String answered, String description) {
        given().queryParam("lang", asked)
                .get("/purposes")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo(answered))
                .body("items", hasSize(17))
                .body("items.find { it.code == 'P11' }.description", equalTo(description));
    }

    @Test
    @DisplayName("REQ-LB-01: each purpose states its basis and retention, an interest or a law where it rests on one")
    void each_purpose_states_what_it_rests_on() {
        given().queryParam("lang", "en")
                .get("/purposes")
                .then()
                .body("items.retention", everyItem(notNullValue()))
                .body("items.findAll { it.basis == 'legitimate_interest' }.interest", everyItem(notNullValue()))
                .body("items.findAll { it.basis == 'legal_obligation' }.law", everyItem(notNullValue()))
                .body("items.findAll { it.basis == 'consent' }.optional", everyItem(equalTo(true)))
                .body(
                        "items.find { it.code == 'P06' }.interest",
                        equalTo("not granting credit that a person cannot repay"))
                .body("items.find { it.code == 'P01' }.interest", nullValue());
    }
}
