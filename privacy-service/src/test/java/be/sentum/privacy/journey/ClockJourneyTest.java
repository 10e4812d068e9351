package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import be.sentum.privacy.application.port.in.clock.WatchClock;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.fakes.MovableClock;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.ReceivedMail;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class ClockJourneyTest {

    private final OtherServices others = new OtherServices(KafkaProbe.shared());
    private final Api api = new Api(Tokens.shared());

    @Inject
    MovableClock clock;

    @Inject
    WatchClock watch;

    private UUID subject = UUID.randomUUID();

    /** Received 10 September 2026: due 12 October. */
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void a_letter_came_in() {
        clock.setTo(Instant.parse("2026-09-25T08:00:00Z"));
        String name = "clock-" + UUID.randomUUID();
        subject = others.register(name);
        api.ask(name, "rectification");
        id = UUID.fromString(api.dpo()
                .body(Map.of(
                        "types",
                        List.of("rectification"),
                        "channel",
                        "letter",
                        "language",
                        "nl",
                        "subject",
                        subject,
                        "receivedAt",
                        "2026-09-10T08:00:00Z"))
                .post("/privacy-requests")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.release();
    }

    @Test
    @DisplayName("REQ-CLK-02: extended once, in time, with a notice by mail")
    void an_extension_and_its_notice() {
        extend("complexity")
                .then()
                .statusCode(200)
                .body("status", is("extended"))
                .body("dueOn", is("2026-12-10"))
                .body("noticeSent", is(true));

        ReceivedMail notice = mailbox().await(1).getFirst();
        assertThat(notice.subject()).contains("meer tijd nodig", "PR-2026-");
        assertThat(notice.text()).contains("10 december 2026", "zeven jaar bestellingen", "contact@apd-gba.be");
        extend("complexity").then().statusCode(409).body("code", equalTo("already_extended"));
        api.dpo()
                .get("/privacy-requests/" + id + "/letters")
                .then()
                .body("items.letter", contains("request-extended"))
                .body("items.posted", contains(true));
    }

    @Test
    @DisplayName("REQ-CLK-02: a day late is too late")
    void an_extension_a_day_late() {
        clock.setTo(Instant.parse("2026-10-12T22:00:00Z"));

        extend("complexity").then().statusCode(409).body("code", equalTo("extension_too_late"));

        api.dpo()
                .get("/privacy-requests/" + id)
                .then()
                .body("status", is("in_progress"))
                .body("late", is(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reasons\":[],\"explanation\":\"much\"}",
                "{\"reasons\":[\"busy\"],\"explanation\":\"much\"}",
                "{\"reasons\":[\"complexity\"],\"explanation\":\" \"}",
                "{\"reasons\":[\"complexity\"]}",
                "{\"explanation\":\"much\"}",
                "{\"reasons\":[\"complexity\"],\"explanation\":\"two\\nlines\"}",
                "{\"reasons\":[\"complexity\"],\"explanation\":\"turned \\u202e\"}"
            })
    @DisplayName("REQ-CLK-02: a reason the law knows, and words")
    void an_extension_without_a_reason(String body) {
        api.dpo()
                .body(body)
                .post("/privacy-requests/" + id + "/extension")
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"));
    }

    @Test
    @DisplayName("REQ-CLK-03: asked 14 September, answered 24 September: due 20 October 2026")
    void a_pause_moves_the_last_day() {
        String pause = pause("identity", "2026-09-14T08:00:00Z")
                .then()
                .statusCode(201)
                .body("counts", is(true))
                .extract()
                .path("id");
        api.dpo().get("/privacy-requests/" + id).then().body("paused", is(true));

        end(pause, "2026-09-14T07:00:00Z")
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo("answeredAt"))
                .body("errors[0].code", equalTo("before_asked"));
        end(pause, "2026-09-24T08:00:00Z")
                .then()
                .statusCode(200)
                .body("pausedDays", is(10))
                .body("dueOn", is("2026-10-20"))
                .body("unpausedDueOn", is("2026-10-12"));
        end(pause, "2026-09-24T08:00:00Z").then().statusCode(409).body("code", equalTo("invalid_transition"));

        api.dpo().get("/privacy-requests/" + id + "/pauses").then().body("items.reason", contains("identity"));
        api.dpo()
                .get("/privacy-requests/" + id)
                .then()
                .body("paused", is(false))
                .body("dueOn", is("2026-10-20"));
    }

    @Test
    void a_pause_of_nothing_known_or_not_yet_asked() {
        pause("patience", "2026-09-14T08:00:00Z").then().statusCode(422).body("errors[0].path", equalTo("reason"));
        pause("scope", "2026-09-26T08:00:00Z").then().statusCode(422).body("errors[0].code", equalTo("in_future"));
        pause("scope", "2026-09-09T08:00:00Z").then().statusCode(422).body("errors[0].code", equalTo("before_receipt"));
        end(UUID.randomUUID().toString(), "2026-09-24T08:00:00Z").then().statusCode(404);
    }

    @Test
    @DisplayName("REQ-DSR-04: a closed case is not changed")
    void a_closed_case_stays_as_it_is() {
        String pause = pause("scope", "2026-09-14T08:00:00Z").then().extract().path("id");
        api.decide(id, "granted").then().statusCode(200).body("status", is("closed"));

        for (Response answer : List.of(
                extend("complexity"),
                pause("scope", "2026-09-24T08:00:00Z"),
                end(pause, "2026-09-24T08:00:00Z"),
                api.decide(id, "granted"),
                api.dpo().post("/privacy-requests/" + id + "/withdrawal"))) {
            answer.then().statusCode(409).body("code", equalTo("invalid_transition"));
        }
    }

    @Test
    @DisplayName("REQ-CLK-05: late is shown, told to the officer every day and to the person once, and closes nothing")
    void a_late_case() {
        clock.setTo(Instant.parse("2026-10-13T08:00:00Z"));
        assertThat(watch.watch(new RequestId(id))).isTrue();
        assertThat(watch.watch(new RequestId(id))).isFalse();
        clock.forward(Duration.ofDays(1));
        assertThat(watch.watch(new RequestId(id))).isTrue();

        assertThat(mailbox().only().text()).contains("dat spijt ons", "contact@apd-gba.be", "rechtbank");
        api.dpo()
                .queryParam("due", "late")
                .get("/privacy-requests")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()))
                .body("counts.late", greaterThanOrEqualTo(1));
        api.decide(id, "granted").then().body("status", is("closed"));
        assertThat(mailbox().await(2).getLast().text()).contains("komt te laat", "contact@apd-gba.be");
    }

    @Test
    void the_due_list_is_filtered_by_day() {
        api.dpo()
                .queryParam("due", "2026-10-11")
                .get("/privacy-requests")
                .then()
                .body("items.findAll { it.id == '" + id + "' }.size()", is(0));
        api.dpo().queryParam("due", "someday").get("/privacy-requests").then().statusCode(400);
    }

    private Response extend(String reason) {
        return api.dpo()
                .body(Map.of("reasons", List.of(reason), "explanation", "zeven jaar bestellingen"))
                .post("/privacy-requests/" + id + "/extension");
    }

    private Response pause(String reason, String askedAt) {
        return api.dpo().body(Map.of("reason", reason, "askedAt", askedAt)).post("/privacy-requests/" + id + "/pauses");
    }

    private Response end(String pause, String answeredAt) {
        return api.dpo()
                .body(Map.of("answeredAt", answeredAt))
                .post("/privacy-requests/" + id + "/pauses/" + pause + "/end");
    }

    private LettersTo mailbox() {
        return LettersTo.person(subject);
    }
}
