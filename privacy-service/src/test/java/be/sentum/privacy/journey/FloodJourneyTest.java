package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Issue 4: request flooding is answered 429 and no request is lost. */
@QuarkusTest
@WithSentumServers
class FloodJourneyTest {

    private static final int MOST = 20;

    @Inject
    DataSource database;

    private final OtherServices others = new OtherServices(KafkaProbe.shared());
    private final Api api = new Api(Tokens.shared());

    @BeforeEach
    void others_have_started() {
        others.announce();
    }

    @Test
    void of_many_requests_at_once_each_is_on_record_and_begins_in_the_end() throws Exception {
        UUID subject = others.register("flood-anna");
        ask("flood-anna", "words 0").then().statusCode(202);
        List<Callable<Response>> calls = Stream.iterate(1, i -> i + 1)
                .limit(MOST + 9)
                .<Callable<Response>>map(i -> () -> ask("flood-anna", "words " + i))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = threads.invokeAll(calls).stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .toList();
            assertThat(answers).filteredOn(status -> status == 202).hasSize(MOST - 1);
            assertThat(answers).filteredOn(status -> status == 429).hasSize(10);
        }

        assertThat(count("select count(distinct request_text) from privacy_request where subject_id = ?", subject))
                .isEqualTo(MOST + 10);
        assertThat(held(subject)).isEqualTo(10);

        run(
                "update held_case set begins_at = begins_at - interval '2 hours' where request_id in"
                        + " (select id from privacy_request where subject_id = ?)",
                subject);
        await().atMost(Duration.ofSeconds(30)).until(() -> held(subject) == 0);
    }

    @Test
    void the_answer_names_the_case_that_holds_it_and_when_to_come_back() {
        others.register("flood-bram");
        for (int i = 0; i < MOST; i++) {
            ask("flood-bram", "same words").then().statusCode(202);
        }

        ask("flood-bram", "same words")
                .then()
                .statusCode(429)
                .header("Retry-After", containsString("3"))
                .body("code", is("rate_limited"))
                .body("detail", containsString("PR-2026-"));
        ask("flood-bram", "same words").then().statusCode(429);

        api.customer("flood-bram").get("/privacy-requests").then().body("items.size()", is(MOST));
    }

    private Response ask(String name, String words) {
        return api.customer(name)
                .body(Map.of("types", List.of("access"), "text", words))
                .post("/privacy-requests");
    }

    private int held(UUID subject) {
        return count(
                "select count(*) from request_item where stage = 'held' and request_id in"
                        + " (select id from privacy_request where subject_id = ?)",
                subject);
    }

    private int count(String sql, UUID subject) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, subject);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, UUID subject) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, subject);
            update.executeUpdate();
        }
    }
}
