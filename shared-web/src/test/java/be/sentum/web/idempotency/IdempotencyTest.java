package be.sentum.web.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import be.sentum.web.app.Deeds;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class IdempotencyTest {

    private final String anna = Tokens.shared().of("anna", "customer");

    @Inject
    Deeds deeds;

    @Inject
    StoredAnswers answers;

    @Test
    void the_same_request_again_gets_the_same_answer_and_is_not_done_again() {
        String key = key();

        Response first = post(anna, key, 21);
        Response second = post(anna, key, 21);

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", "\"v1\"")
                .contentType("application/json")
                .body("id", equalTo(first.path("id")));
        assertThat(deeds.count(21)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_a_conflict() {
        String key = key();
        post(anna, key, 31);

        post(anna, key, 32).then().statusCode(422).body("code", equalTo("idempotency_conflict"));

        assertThat(deeds.count(32)).isZero();
    }

    @Test
    void a_key_belongs_to_its_log_in() {
        String key = key();
        post(anna, key, 41);

        post(Tokens.shared().of("bram", "customer"), key, 41).then().statusCode(201);

        assertThat(deeds.count(41)).isEqualTo(2);
    }

    @Test
    void a_missing_key_is_refused() {
        given().auth()
                .oauth2(anna)
                .contentType("application/json")
                .body(body(51))
                .post("/things/deeds")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency_key_required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "ümlaut", "long"})
    void a_key_that_is_no_key_is_refused(String key) {
        post(anna, key.equals("long") ? "x".repeat(129) : key, 52)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_parameter"));
    }

    @Test
    void a_refusal_is_not_kept_and_leaves_nothing() {
        String key = key();

        post(anna, key, Deeds.REFUSED).then().statusCode(409).body("code", equalTo("invalid_transition"));
        post(anna, key, 14).then().statusCode(201);

        assertThat(deeds.count(Deeds.REFUSED)).isZero();
        assertThat(deeds.count(14)).isEqualTo(1);
    }

    @Test
    void while_the_first_request_runs_the_same_one_is_told_to_wait() throws Exception {
        String key = key();
        deeds.closeGate();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> first = threads.submit(() -> post(anna, key, Deeds.WAITS));
            deeds.awaitBegun();

            post(anna, key, Deeds.WAITS).then().statusCode(409).body("code", equalTo("request_in_progress"));

            deeds.openGate();
            first.get().then().statusCode(201);
        }
        assertThat(deeds.count(Deeds.WAITS)).isEqualTo(1);
    }

    @Test
    void of_fifty_copies_at_once_one_is_done_and_the_others_wait_or_get_its_answer() throws Exception {
        String key = key();
        Callable<Response> copy = () -> post(anna, key, 61);
        List<Response> responses;
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            responses = threads.invokeAll(Stream.generate(() -> copy).limit(50).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(deeds.count(61)).isEqualTo(1);
        assertThat(responses).extracting(Response::statusCode).isSubsetOf(201, 409);
        assertThat(responses.stream()
                        .filter(r -> r.statusCode() == 201)
                        .map(r -> r.<String>path("id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void answers_past_their_time_are_forgotten_and_others_are_not() {
        String key = key();
        post(anna, key, 71);

        answers.deleteOlderThan(Instant.now().minusSeconds(3600), 1000);
        post(anna, key, 71);
        assertThat(deeds.count(71)).isEqualTo(1);

        answers.deleteOlderThan(Instant.now().plusSeconds(60), 1000);
        post(anna, key, 71);
        assertThat(deeds.count(71)).isEqualTo(2);
    }

    private static Response post(String token, String key, int count) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(count))
                .post("/things/deeds");
    }

    private static String body(int count) {
        return "{\"name\":\"x\",\"flag\":true,\"count\":" + count + "}";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
