package be.sentum.consent.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import be.sentum.consent.config.ConsentConfig;
import be.sentum.mail.unsubscribe.UnsubscribeSeal;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /objections} for anyone with an unsubscribe token. */
@QuarkusTest
@WithSentumServers
class UnsubscribeTokenTest {

    @Inject
    ConsentConfig config;

    private final Anna anna = Anna.registered();

    @Test
    @DisplayName("REQ-MKT-05, REQ-OBJ-01: the token of a link objects without a log-in, as often as it is sent")
    void the_token_of_a_link_objects_without_a_log_in() {
        anna.chooses("P09", "granted").statusCode(201);
        String token = token(anna.subject, today());

        String first = objects("\"purposeGroup\":\"direct_marketing\"", token)
                .statusCode(201)
                .body("purposes", hasItems("P08", "P09"))
                .extract()
                .path("id");
        String second = objects("\"purposeGroup\":\"direct_marketing\"", token)
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(second).isEqualTo(first);
        assertThat(anna.effective("P09")).isEqualTo("denied objection");
    }

    @Test
    @DisplayName("REQ-MKT-05: a link that is too old and one of somebody who is not here answer the same")
    void too_old_and_unknown_answer_the_same() {
        anna.chooses("P09", "granted").statusCode(201);

        String old = objects("\"purposeGroup\":\"direct_marketing\"", token(anna.subject, today().minusDays(1)))
                .statusCode(200)
                .body("status", equalTo("enter_address"))
                .extract()
                .asString();
        String nobody = objects("\"purposeGroup\":\"direct_marketing\"", token(UUID.randomUUID(), today()))
                .statusCode(200)
                .extract()
                .asString();

        assertThat(nobody).isEqualTo(old);
        assertThat(anna.effective("P09")).isEqualTo("allowed granted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    @DisplayName("REQ-MKT-05: a forged token is 400, whatever it is")
    void a_forged_token_is_400(String forged) {
        objects("\"purposeGroup\":\"direct_marketing\"", forged)
                .statusCode(400)
                .body("code", equalTo("invalid_parameter"));
    }

    @Test
    @DisplayName("REQ-MKT-05: a token sealed with another key is forged")
    void a_token_of_another_key_is_forged() {
        UnsubscribeSeal others =
                UnsubscribeSeal.withKey(Base64.getEncoder().encodeToString(new byte[32]), "a key of somebody else");
        String token = others.seal(new UnsubscribeSeal.Content(anna.subject, "nl", today()));

        objects("\"purposeGroup\":\"direct_marketing\"", token).statusCode(400);
        assertThat(anna.asks().get("/objections").then().extract().<Integer>path("items.size()"))
                .isZero();
    }

    @Test
    @DisplayName("REQ-OBJ-01: a link in a mail ends marketing, or one purpose of it, and nothing else")
    void a_link_ends_marketing_and_nothing_else() {
        assertThat(anna.effective("P08")).isEqualTo("allowed legitimate_interest");
        String token = token(anna.subject, today());

        objects("\"purpose\":\"P08\"", token).statusCode(201);
        objects("\"purpose\":\"P06\"", token).statusCode(422).body("errors[0].code", equalTo("direct_marketing_only"));
        objects("\"purpose\":\"P99\"", token).statusCode(422).body("code", equalTo("unknown_purpose"));

        assertThat(anna.effective("P08")).isEqualTo("denied objection");
        assertThat(anna.effective("P06")).isEqualTo("allowed legitimate_interest");
    }

    @Test
    void without_a_token_only_a_customer_objects() {
        String body = "{\"purposeGroup\":\"direct_marketing\"}";

        given().contentType(ContentType.JSON)
                .body(body)
                .post("/objections")
                .then()
                .statusCode(401)
                .body("code", equalTo("auth_required"));
        given().auth()
                .oauth2(Tokens.shared().of("agent", "agent"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/objections")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    private String token(UUID subject, LocalDate lastDay) {
        return UnsubscribeSeal.withKey(config.unsubscribeKey(), "the key of this test")
                .seal(new UnsubscribeSeal.Content(subject, "nl", lastDay));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static ValidatableResponse objects(String what, String token) {
        return given().contentType(ContentType.JSON)
                .body("{%s,\"unsubscribeToken\":\"%s\"}".formatted(what, token))
                .post("/objections")
                .then();
    }
}
