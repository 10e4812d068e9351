package be.sentum.consent.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of the bad input that is about consent: refused with its code, and nothing recorded. */
@QuarkusTest
@WithSentumServers
class ConsentBadInputTest {

    private Anna anna;

    @BeforeEach
    void a_registered_customer() {
        anna = Anna.registered();
    }

    @AfterEach
    void nothing_was_recorded() {
        anna.asks().get("/consents").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void an_unknown_purpose() {
        anna.chooses(Anna.choice("P09", "granted", "").replace("\"P09\"", "\"P99\""))
                .statusCode(422)
                .body("code", equalTo("unknown_purpose"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"P09\",\"P10\"]", "[\"P09\"]", "{\"a\":1}", "9", "null"})
    @DisplayName("REQ-CON-01: several purposes in one event, or none")
    void several_purposes_in_one_event(String purpose) {
        anna.chooses(Anna.choice("P09", "granted", "").replace("\"P09\"", purpose))
                .statusCode(422)
                .body("code", equalTo("one_purpose_per_event"));
    }

    @Test
    @DisplayName("REQ-CON-01: a missing purpose, and a list of them under another name")
    void a_missing_purpose() {
        String without = Anna.choice("P09", "granted", "").replace("\"purpose\":\"P09\",", "");

        anna.chooses(without).statusCode(422).body("code", equalTo("one_purpose_per_event"));
        anna.chooses(without.replace("{", "{\"purposes\":[\"P09\",\"P10\"],"))
                .statusCode(422)
                .body("code", equalTo("one_purpose_per_event"));
    }

    @Test
    @DisplayName("REQ-CON-01: a text that does not exist, and one of another purpose")
    void an_unknown_text() {
        anna.chooses(Anna.choice("P09", "granted", "")
                        .replace(Anna.textOf("P09"), "0f0e0d0c-0000-4000-8000-000000000000"))
                .statusCode(422)
                .body("code", equalTo("unknown_text_version"));
        anna.chooses(Anna.choice("P09", "granted", "").replace(Anna.textOf("P09"), Anna.textOf("P10")))
                .statusCode(422)
                .body("code", equalTo("unknown_text_version"));
    }

    @Test
    @DisplayName("REQ-CON-01: more than five minutes in the future")
    void more_than_five_minutes_in_the_future() {
        Instant ahead = Instant.now().plus(Duration.ofMinutes(6));

        anna.chooses("P09", "granted", ",\"occurredAt\":\"" + ahead + "\"")
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.path", hasItem("occurredAt"))
                .body("errors.code", hasItem("in_the_future"));
    }

    @Test
    @DisplayName("REQ-CON-01: before the text was there")
    void before_the_text_was_there() {
        anna.chooses("P09", "granted", ",\"occurredAt\":\"1970-01-01T00:00:00Z\"")
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.path", hasItem("occurredAt"))
                .body("errors.code", hasItem("too_long_ago"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "implied",
                "scroll",
                "continueBrowsing",
                "preTicked",
                "silence",
                "browserSetting",
                "termsAcceptance",
                "Toggle",
                ""
            })
    @DisplayName("REQ-CON-02: what is not a clear act is no consent")
    void what_is_not_a_clear_act_is_no_consent(String method) {
        anna.chooses(Anna.choice("P09", "granted", "").replace("\"toggle\"", "\"" + method + "\""))
                .statusCode(422)
                .body("code", equalTo("invalid_consent_method"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acceptPrivacyPolicy",
                "acceptTerms",
                "preTicked",
                "default",
                "id",
                "subject",
                "expiresAt",
                "textHash"
            })
    @DisplayName("REQ-NOT-02: accepting the privacy policy is no consent, and nobody sets what is ours to say")
    void a_field_that_may_not_be_set(String field) {
        anna.chooses("P09", "granted", ",\"" + field + "\":true")
                .statusCode(422)
                .body("code", equalTo("field_not_allowed"))
                .body("errors.path", hasItem(field));
    }

    @Test
    @DisplayName("REQ-CON-01: sharing with a partner that the text does not name")
    void sharing_with_a_partner_that_nobody_named() {
        anna.chooses("P16", "granted").statusCode(409).body("code", equalTo("no_partner_named"));
    }

    @ParameterizedTest
    @CsvSource({"P02,purpose_not_optional", "P12,purpose_not_optional"})
    @DisplayName("REQ-LB-02: what rests on contract, law or security is nobody's choice")
    void a_purpose_that_is_no_choice(String purpose, String code) {
        anna.chooses(Anna.choice("P09", "denied", "").replace("\"P09\"", "\"" + purpose + "\""))
                .statusCode(422)
                .body("code", equalTo(code));
        anna.withdraws(purpose).statusCode(422).body("code", equalTo(code));
        anna.objects("{\"purpose\":\"" + purpose + "\"}").statusCode(422).body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"purpose\":\"P09\"}]",
                "{\"purpose\":\"P09\"",
                "{\"purpose\":\"P09\",\"purpose\":\"P10\"}",
                "\"granted\"",
                ""
            })
    void what_is_no_event(String body) {
        assertThat(anna.chooses(body).extract().statusCode()).isBetween(400, 422);
    }

    @Test
    void a_body_too_large_or_nested_too_deep() {
        anna.chooses("P09", "granted", ",\"uiVariant\":\"" + "x".repeat(2_000_000) + "\"")
                .statusCode(413);
        anna.chooses("P09", "granted", ",\"evidence\":" + "[".repeat(500) + "]".repeat(500))
                .statusCode(400)
                .body("code", equalTo("malformed_body"));
        anna.chooses("P09", "granted", ",\"uiVariant\":\"" + "x".repeat(65) + "\"")
                .statusCode(422)
                .body("code", equalTo("validation_failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u0007b", "a\\u202eb", "a\\u200bb", "a b", "<b>"})
    void words_of_the_screen_are_plain_words(String variant) {
        anna.chooses("P09", "granted", ",\"uiVariant\":\"" + variant + "\"")
                .statusCode(422)
                .body("code", equalTo("validation_failed"));
        anna.chooses("P09", "granted", ",\"evidence\":{\"screenId\":\"" + variant + "\"}")
                .statusCode(422)
                .body("code", equalTo("validation_failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85073003328", "85.07.30-033.28", "v2_85073003328"})
    @DisplayName("REQ-GEN-03: a national register number is refused wherever a caller may name something")
    void a_national_register_number(String number) {
        String code = "national_register_number_not_allowed";

        anna.chooses("P09", "granted", ",\"uiVariant\":\"" + number + "\"")
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.path", hasItem("uiVariant"));
        anna.chooses("P09", "granted", ",\"evidence\":{\"screenId\":\"" + number + "\"}")
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.path", hasItem("evidence.screenId"));
        anna.posts("/guardian-consents", """
                        {"purpose":"P09","textVersionId":"%s","guardianEmail":"%s@example.org"}""".formatted(Anna.textOf("P09"), number))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.path", hasItem("guardianEmail"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"purposeGroup\":\"direct_marketing\",\"purpose\":\"P09\"}",
                "{\"purposeGroup\":\"everything\"}",
                "{\"purpose\":\"P09\",\"channel\":\"email\"}",
                "{\"purposeGroup\":\"direct_marketing\",\"channel\":\"pigeon\"}"
            })
    void an_objection_to_nothing_in_particular(String body) {
        anna.objects(body).statusCode(422).body("code", equalTo("validation_failed"));
    }
}
