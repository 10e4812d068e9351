package be.sentum.privacy.journey.opendsr;

import static be.sentum.privacy.journey.opendsr.ControllerSide.identity;
import static be.sentum.privacy.journey.opendsr.ControllerSide.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal is a 400 in the form of OpenDSR that repeats nothing that was sent. */
@QuarkusTest
@WithSentumServers
class OpenDsrBadInputTest {

    private static final String SECRET = "dsr-secret@example.org";

    private final ControllerSide acme = new ControllerSide("acme");

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("regulation", "required", r -> r.remove("regulation")),
                mistake("regulation", "not_supported", r -> r.put("regulation", "ccpa")),
                mistake("regulation", "wrong_type", r -> r.put("regulation", 7)),
                mistake("subject_request_type", "not_supported", r -> r.put("subject_request_type", "rectification")),
                mistake("subject_request_type", "required", r -> r.put("subject_request_type", null)),
                mistake("subject_request_id", "required", r -> r.remove("subject_request_id")),
                mistake("subject_request_id", "invalid_format", r -> r.put("subject_request_id", SECRET)),
                mistake(
                        "subject_request_id",
                        "invalid_format",
                        r -> r.put("subject_request_id", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11")),
                mistake(
                        "subject_request_id",
                        "invalid_format",
                        r -> r.put("subject_request_id", "a0eebc99-9c0b-1ef8-bb6d-6bb9bd380a11")),
                mistake("submitted_time", "required", r -> r.remove("submitted_time")),
                mistake("submitted_time", "invalid_format", r -> r.put("submitted_time", "yesterday")),
                mistake(
                        "submitted_time",
                        "in_future",
                        r -> r.put(
                                "submitted_time",
                                Instant.now().plus(Duration.ofHours(1)).toString())),
                mistake("subject_identities", "required", r -> r.remove("subject_identities")),
                mistake("subject_identities", "required", r -> r.put("subject_identities", List.of())),
                mistake("subject_identities", "wrong_type", r -> r.put("subject_identities", SECRET)),
                mistake(
                        "subject_identities",
                        "too_many",
                        r -> r.put("subject_identities", Collections.nCopies(11, identity("email", "raw", SECRET)))),
                mistake(
                        "subject_identities",
                        "not_supported",
                        r -> r.put("subject_identities", List.of(identity("android_id", "raw", SECRET)))),
                mistake(
                        "subject_identities[0].identity_type",
                        "unknown",
                        r -> r.put("subject_identities", List.of(identity("shoe_size", "raw", SECRET)))),
                mistake(
                        "subject_identities[0].identity_value",
                        "invalid_format",
                        r -> r.put("subject_identities", List.of(identity("email", "sha256", SECRET)))),
                mistake(
                        "subject_identities[0].identity_format",
                        "required",
                        r -> r.put(
                                "subject_identities",
                                List.of(Map.of("identity_type", "email", "identity_value", SECRET)))),
                mistake(
                        "status_callback_urls",
                        "too_many",
                        r -> r.put("status_callback_urls", Collections.nCopies(6, "https://callbacks.acme.org/dsr"))),
                callback("http://callbacks.acme.org/dsr"),
                callback("https://elsewhere.example.org/dsr"),
                callback("https://callbacks.acme.org:8443/dsr"),
                callback("https://user:word@callbacks.acme.org/dsr"),
                callback("https://callbacks.acme.org.evil.org/dsr"),
                callback("https://127.0.0.1/dsr"),
                callback("file:///etc/passwd"),
                mistake(
                        "extensions",
                        "too_many",
                        r -> r.put(
                                "extensions",
                                Stream.iterate(0, i -> i + 1)
                                        .limit(11)
                                        .collect(java.util.stream.Collectors.toMap(
                                                i -> "p" + i + ".example", i -> Map.of())))),
                mistake("extensions", "wrong_type", r -> r.put("extensions", SECRET)),
                mistake(
                        "extensions",
                        "unknown",
                        r -> r.put("extensions", Map.of("localhost", Map.of("password", SECRET)))),
                mistake(
                        "extensions.language",
                        "unknown",
                        r -> r.put("extensions", Map.of("localhost", Map.of("language", "xx")))));
    }

    private static Arguments callback(String url) {
        return mistake("status_callback_urls[0]", "not_allowed", r -> r.put("status_callback_urls", List.of(url)));
    }

    private static Arguments mistake(String field, String reason, Consumer<Map<String, Object>> change) {
        return Arguments.of(field, reason, change);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("mistakes")
    void a_mistake_is_named_and_nothing_is_repeated(String field, String reason, Consumer<Map<String, Object>> change) {
        Map<String, Object> request = request("erasure", "email", "raw", SECRET);
        change.accept(request);

        Response answer = acme.send(request);

        answer.then()
                .statusCode(400)
                .contentType(ContentType.JSON)
                .body("error.code", is(400))
                .body("error.errors.find { it.message == '" + field + "' }.reason", is(reason));
        assertThat(answer.asString()).doesNotContain(SECRET, "example.org");
    }

    @Test
    void what_is_no_json_object_is_malformed() {
        for (String body : List.of("{\"regulation\":", "[]", "\"" + SECRET + "\"", "{\"a\":1,\"a\":2}")) {
            Response answer =
                    acme.caller().contentType(ContentType.JSON).body(body).post("/v2/requests");
            answer.then().statusCode(400).body("error.errors[0].reason", is("malformed"));
            assertThat(answer.asString()).doesNotContain(SECRET);
        }
    }

    @Test
    void what_we_cannot_look_up_is_passed_over_beside_what_we_can() {
        Map<String, Object> request = request("access", "email", "raw", "dsr-mixed@example.org");
        request.put(
                "subject_identities",
                List.of(identity("android_id", "md5", "x"), identity("email", "raw", "dsr-mixed@example.org")));
        request.put("extensions", Map.of("localhost", Map.of("language", "fr"), "else.example", Map.of("a", "b")));
        request.put("a_later_field", "of another version");

        acme.send(request).then().statusCode(201);
    }

    @Test
    void an_id_that_is_none_is_like_an_unknown_one() {
        acme.status("no-guid").then().statusCode(404).body("error.code", is(404));
        acme.status(UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(404);
    }
}
