package be.sentum.web.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.not;

import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class ProblemsTest {

    private final Tokens tokens = Tokens.shared();

    @Test
    void an_unknown_route_is_not_found() {
        problem(given().get("/nowhere").then(), 404, "not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/nowhere", "/things/nothing/at/all"})
    void an_unknown_address_is_a_problem_wherever_it_lies(String path) {
        problem(given().get(path).then(), 404, "not_found");
    }

    @Test
    void a_slash_at_the_end_leads_to_the_same_resource() {
        given().urlEncodingEnabled(false).get("/things/").then().statusCode(200).contentType("application/json");
    }

    @Test
    void an_id_that_is_no_id_is_not_found() {
        problem(given().get("/things/no-uuid").then(), 404, "not_found");
    }

    @Test
    void a_query_parameter_in_a_wrong_form_is_refused() {
        problem(
                given().get("/things/0193a7b4-0000-7000-8000-000000000001?other=nonsense")
                        .then(),
                400,
                "invalid_parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", "1.5", "0005"})
    void a_limit_outside_its_range_is_refused(String limit) {
        problem(given().queryParam("limit", limit).get("/things").then(), 400, "invalid_parameter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broken JSON           | {\"name\":",
                "no JSON               | name=x",
                "an array              | [1]",
                "a text                | \"x\"",
                "null                  | null",
                "wrong type            | {\"name\":\"x\",\"count\":\"two\"}",
                "number as text        | {\"name\":\"x\",\"count\":\"2\"}",
                "text as number        | {\"name\":5,\"count\":2}",
                "fraction for a number | {\"name\":\"x\",\"count\":1.5}",
                "object for a text     | {\"name\":{},\"count\":2}",
                "number for an enum    | {\"name\":\"x\",\"count\":2,\"colour\":0}",
                "a key twice           | {\"name\":\"x\",\"name\":\"y\",\"count\":2}",
                "more after the object | {\"name\":\"x\",\"flag\":true} {}",
            })
    void a_body_that_is_not_the_json_expected_is_malformed(String what, String body) {
        problem(json(body).post("/things").then(), 400, "malformed_body");
    }

    @Test
    void a_missing_body_is_malformed() {
        problem(given().contentType("application/json").post("/things").then(), 400, "malformed_body");
        problem(json("").post("/things").then(), 400, "malformed_body");
    }

    @Test
    void json_that_nests_too_deep_is_malformed() {
        problem(json("[".repeat(40) + "]".repeat(40)).post("/things").then(), 400, "malformed_body");
    }

    @Test
    void a_text_that_is_too_long_is_malformed() {
        problem(
                json("{\"name\":\"" + "x".repeat(70_000) + "\"}")
                        .post("/things")
                        .then(),
                400,
                "malformed_body");
    }

    @Test
    void an_unknown_field_is_not_allowed_and_named() {
        problem(
                        json("{\"name\":\"x\",\"parts\":[{\"lable\":\"secret\"}]}")
                                .post("/things")
                                .then(),
                        422,
                        "field_not_allowed")
                .body("errors[0].path", equalTo("parts[0].lable"))
                .body("errors[0].code", equalTo("field_not_allowed"))
                .body(not(containsString("secret")));
    }

    @Test
    void a_key_that_is_no_name_is_not_repeated() {
        problem(json("{\"flag\":true,\"anna@example.org\":1}").post("/things").then(), 422, "field_not_allowed")
                .body("errors[0].path", equalTo("?"))
                .body(not(containsString("anna")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"x\"} | flag | required",
                "{\"flag\":true,\"count\":1}                                            | name           | required",
                "{\"flag\":true,\"name\":\" \"}                                         | name           | required",
                "{\"flag\":true,\"name\":\"elevenchars\"}                               | name           | too_long",
                "{\"flag\":true,\"name\":\"x\",\"email\":\"secret\"}                    | email          | invalid_format",
                "{\"flag\":true,\"name\":\"x\",\"count\":100}                           | count          | out_of_range",
                "{\"flag\":true,\"name\":\"x\",\"colour\":\"SECRET\"}                   | colour         | unknown_value",
                "{\"flag\":true,\"name\":\"x\",\"day\":\"2026-02-30\"}                  | day            | invalid_format",
                "{\"flag\":true,\"name\":\"x\",\"digits\":\"secret\"}                   | digits         | digits_only",
                "{\"flag\":true,\"name\":\"x\",\"parts\":[{\"label\":\"\"}]}            | parts[0].label | required",
                "{\"flag\":true,\"name\":\"x\",\"parts\":[{\"label\":\"1\"},{\"label\":\"2\"},{\"label\":\"3\"}]} | parts | too_many",
            })
    void an_invalid_field_is_named_with_a_code_and_without_its_value(String body, String path, String code) {
        problem(json(body).post("/things").then(), 422, "validation_failed")
                .body("errors.path", hasItem(path))
                .body("errors.code", hasItem(code))
                .body(not(containsString("secret")))
                .body(not(containsString("SECRET")));
    }

    @Test
    void a_call_without_a_token_has_to_log_in() {
        problem(given().get("/things/private").then(), 401, "auth_required").header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/things/private", "/things"})
    void a_bad_token_is_refused_also_where_none_is_needed(String route) {
        String[] bad = {
            tokens.expired("anna", "customer"),
            tokens.forOtherAudience("anna", "customer"),
            tokens.unsigned("anna", "customer"),
            tokens.signedByStranger("anna", "customer"),
            "not.a.token",
            "opaque"
        };
        for (String token : bad) {
            problem(given().auth().oauth2(token).get(route).then(), 401, "auth_required");
        }
    }

    @Test
    void a_role_that_may_not_is_forbidden() {
        problem(
                given().auth()
                        .oauth2(tokens.of("fin", "finance"))
                        .get("/things/private")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void a_method_that_the_resource_does_not_know_is_not_allowed() {
        problem(given().delete("/things").then(), 405, "method_not_allowed");
    }

    @Test
    void a_media_type_that_cannot_be_produced_is_not_acceptable() {
        problem(given().accept("image/png").get("/things").then(), 406, "not_acceptable");
    }

    @Test
    void a_media_type_that_cannot_be_read_is_unsupported() {
        problem(given().contentType("text/csv").body("a;b").post("/things").then(), 415, "unsupported_media_type");
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_unread() {
        problem(
                json("{\"name\":\"" + "x".repeat(300_000) + "\"}")
                        .post("/things")
                        .then(),
                413,
                "body_too_large");
    }

    @Test
    void something_unexpected_is_an_internal_error_that_repeats_nothing() {
        problem(given().get("/things/broken").then(), 500, "internal_error").body(not(containsString("anna")));
    }

    @Test
    void a_database_that_is_down_is_told_as_unavailable() {
        problem(given().get("/things/database-down").then(), 503, "service_unavailable")
                .header("Retry-After", "1");
    }

    @Test
    void the_trace_of_the_caller_is_kept() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/nowhere")
                .then()
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"))
                .header("Trace-Id", "0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void answers_are_not_cached_and_not_sniffed() {
        given().get("/things")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .header("Trace-Id", hasLength(32))
                .body("type", equalTo("https://sentum.be/problems/" + code))
                .body("title", not(equalTo("")))
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("detail", not(equalTo("")))
                .body("traceId", hasLength(32));
    }
}
