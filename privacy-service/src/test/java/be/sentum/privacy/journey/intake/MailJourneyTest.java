package be.sentum.privacy.journey.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.privacy.CollectRequested;
import be.sentum.privacy.adapter.in.mail.RawMails;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Mailbox;
import be.sentum.testing.ReceivedMail;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-DSR-01: requests by mail")
class MailJourneyTest {

    /** 23:50 in Brussels. */
    private static final Instant FRIDAY_LATE = Instant.parse("2026-11-20T22:50:00Z");

    @Inject
    DataSource database;

    private Desk desk;

    @BeforeEach
    void open_the_desk() {
        desk = new Desk(database);
    }

    @Test
    @DisplayName("REQ-DSR-01, REQ-DSR-02: a mail of Friday 23:50 is received on Friday and answered in its language")
    void a_mail_counts_from_its_arrival_and_is_acknowledged() {
        String anna = "mail-anna@example.org";

        desk.mail(RawMails.plain(anna, "Vraag", "Wat weten jullie over mij? Verwijder mij."), FRIDAY_LATE);

        UUID id = desk.casesOf(anna, 1).getFirst();
        desk.caseOf(id)
                .then()
                .body("receivedOn", is("2026-11-20"))
                .body("dueOn", is("2026-12-21"))
                .body("channel", is("email"))
                .body("language", is("nl"))
                .body("status", is("identity_pending"))
                .body("subject", nullValue())
                .body("items.type", hasItems("access", "erasure"));
        ReceivedMail letter = Mailbox.of(anna).only();
        String number = desk.caseOf(id).path("number");
        assertThat(letter.subject()).contains(number);
        assertThat(letter.text()).contains("20 november 2026").contains("21 december 2026");
        assertThat(letter.headers()).containsEntry("Auto-Submitted", "auto-generated");
    }

    @Test
    void proof_by_the_link_and_a_fact_begins_what_was_asked() {
        String anna = "proof-anna@example.org";
        UUID subject = desk.customer("proof-anna", anna, "SO-PROOF-1");
        desk.mail(RawMails.plain(anna, "Question", "What do you know about me?"), FRIDAY_LATE);
        UUID id = desk.casesOf(anna, 1).getFirst();
        String code = Desk.codeIn(Mailbox.of(anna).only());

        desk.answer(id, code, "so-proof-1").then().statusCode(200).body("status", is("in_progress"));

        KafkaProbe.shared().await(CollectRequested.class, c -> c.subjectId().equals(subject));
        desk.caseOf(id).then().body("subject", is(subject.toString())).body("status", is("in_progress"));
        desk.answer(id, code, "SO-PROOF-1").then().statusCode(410).body("code", is("identity_link_over"));
    }

    @Test
    @DisplayName("REQ-SEC-08: a stranger gets the same letter as a customer, but for number, days and code")
    void known_and_unknown_writers_read_the_same_words() {
        desk.customer("same-anna", "same-anna@example.org", "SO-SAME-1");
        desk.mail(RawMails.plain("same-anna@example.org", "Question", "delete me"), FRIDAY_LATE);
        desk.mail(RawMails.plain("same-stranger@example.org", "Question", "delete me"), FRIDAY_LATE);

        String toCustomer = anonymous(Mailbox.of("same-anna@example.org").only());
        String toStranger = anonymous(Mailbox.of("same-stranger@example.org").only());

        assertThat(toStranger).isEqualTo(toCustomer).doesNotContain("@example.org");
    }

    private static String anonymous(ReceivedMail letter) {
        return (letter.subject() + letter.text())
                .replaceAll("PR-\\d{4}-\\d+", "NUMBER")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("[A-Za-z0-9_-]{43}", "CODE");
    }

    @Test
    void the_same_message_twice_is_one_case_and_one_letter() throws Exception {
        String anna = "twice-anna@example.org";
        String mail = RawMails.plain(anna, "Question", "delete me");

        desk.mail(mail, FRIDAY_LATE);
        desk.casesOf(anna, 1);
        desk.mail(mail, FRIDAY_LATE.plusSeconds(60));
        desk.mail(RawMails.plain("twice-after@example.org", "x", "y"), FRIDAY_LATE);

        desk.casesOf("twice-after@example.org", 1);
        assertThat(desk.casesOf(anna, 1)).hasSize(1);
        assertThat(Mailbox.of(anna).mails()).hasSize(1);
    }

    @Test
    @DisplayName("REQ-DSR-01: a reply to our letter joins its open case, whose day of receipt stays")
    void a_reply_joins_the_case_it_answers() {
        String anna = "reply-anna@example.org";
        desk.mail(RawMails.plain(anna, "Question", "What do you know about me?"), FRIDAY_LATE);
        UUID id = desk.casesOf(anna, 1).getFirst();
        ReceivedMail letter = Mailbox.of(anna).only();

        desk.mail(
                RawMails.plain("Reply-Anna@Example.org", "Re: " + letter.subject(), "My order was SO-1.\r\n> erase me"),
                FRIDAY_LATE.plusSeconds(90_000));
        desk.mail(
                "In-Reply-To: " + letter.headers().get("Message-ID") + "\r\n"
                        + RawMails.plain(anna, "my question", "And my invoice 7."),
                FRIDAY_LATE.plusSeconds(90_060));

        await().untilAsserted(() ->
                desk.dpo().get("/privacy-requests/" + id + "/messages").then().body("items.size()", is(2)));
        desk.dpo()
                .get("/privacy-requests/" + id + "/messages")
                .then()
                .body("items[0].text", containsString("My order was SO-1."))
                .body("items[1].text", containsString("And my invoice 7."));
        desk.caseOf(id).then().body("receivedOn", is("2026-11-20")).body("items.type", is(List.of("access")));
        assertThat(desk.casesOf(anna, 1)).hasSize(1);
    }

    @Test
    @DisplayName("REQ-DSR-01: a reply from another address, or one that asks for something else, opens its own case")
    void a_reply_that_is_none_opens_its_own_case() {
        String anna = "other-reply-anna@example.org";
        desk.mail(RawMails.plain(anna, "Question", "What do you know about me?"), FRIDAY_LATE);
        UUID id = desk.casesOf(anna, 1).getFirst();
        String subject = "Re: " + Mailbox.of(anna).only().subject();

        desk.mail(RawMails.plain("stranger-reply@example.org", subject, "Send it to me."), FRIDAY_LATE);
        desk.mail(RawMails.plain(anna, subject, "And delete me."), FRIDAY_LATE.plusSeconds(60));

        desk.casesOf("stranger-reply@example.org", 1);
        assertThat(desk.casesOf(anna, 2)).hasSize(2);
        desk.dpo().get("/privacy-requests/" + id + "/messages").then().body("items.size()", is(0));
    }

    @Test
    @DisplayName("RET-14: a mail that was taken in does not stay in the mailbox for ever; its case does")
    void a_mail_that_was_taken_in_long_ago_leaves_the_mailbox() {
        String anna = "tidy-anna@example.org";
        desk.mail(RawMails.plain(anna, "long ago", "delete me"), Instant.now().minus(Duration.ofDays(31)));
        desk.mail(RawMails.plain(anna, "lately", "delete me"), Instant.now().minus(Duration.ofDays(29)));
        desk.casesOf(anna, 2);

        // Looked at once more when something new has come in.
        desk.mail(RawMails.plain("tidy-next@example.org", "x", "y"), Instant.now());
        await().untilAsserted(() -> assertThat(Mailbox.of(Desk.OFFICE).mails())
                .extracting(ReceivedMail::subject)
                .doesNotContain("long ago")
                .contains("lately"));
        assertThat(desk.casesOf(anna, 2)).hasSize(2);
    }

    @Test
    void an_id_that_somebody_else_repeats_does_not_make_a_request_disappear() {
        String mail = RawMails.plain("first-writer@example.org", "Question", "delete me");

        desk.mail(mail, FRIDAY_LATE);
        desk.casesOf("first-writer@example.org", 1);
        desk.mail(mail.replace("first-writer", "second-writer"), FRIDAY_LATE);

        assertThat(desk.casesOf("second-writer@example.org", 1)).hasSize(1);
    }

    @Test
    void a_40_megabyte_mail_and_a_mail_bomb_open_their_cases_and_the_service_stays_up() throws Exception {
        desk.mail(RawMails.huge("huge-anna@example.org", "delete me", 40), FRIDAY_LATE);
        desk.mail(RawMails.nested("bomb-anna@example.org", "delete me", 150), FRIDAY_LATE);
        desk.mail(RawMails.manyParts("parts-anna@example.org", "delete me", 3000), FRIDAY_LATE);
        desk.mail("From: broken-anna@example.org\r\nContent-Type: multipart/mixed\r\n\r\ndelete me", FRIDAY_LATE);
        desk.mail(RawMails.html("html-anna@example.org", "x", "<p>delete me</p>"), FRIDAY_LATE);

        for (String who : new String[] {"huge", "bomb", "parts", "broken", "html"}) {
            UUID id = desk.casesOf(who + "-anna@example.org", 1).getFirst();
            desk.caseOf(id).then().statusCode(200).body("items[0].type", is("erasure"));
            assertThat(desk.count("privacy_request where id = ? and length(request_text) <= 20500", id))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_nobody_understands_is_kept_for_an_officer_who_names_it() {
        String anna = "triage-anna@example.org";
        desk.customer("triage-anna", anna, "SO-TRIAGE-1");
        desk.mail(RawMails.plain(anna, "My papers", "I want to know everything, you know what I mean"), FRIDAY_LATE);
        UUID id = desk.casesOf(anna, 1).getFirst();
        desk.caseOf(id)
                .then()
                .body("items.type", is(java.util.List.of("unknown")))
                .body("status", is("received"));
        assertThat(Mailbox.of(anna).only().text()).doesNotContain("#");

        desk.dpo()
                .body("{\"types\":[\"forget_me_now\"]}")
                .post("/privacy-requests/" + id + "/triage")
                .then()
                .statusCode(422)
                .body("errors[0].path", is("types"));
        desk.dpo()
                .body(Map.of("types", java.util.List.of("access")))
                .post("/privacy-requests/" + id + "/triage")
                .then()
                .statusCode(200)
                .body("status", is("identity_pending"))
                .body("items.type", is(java.util.List.of("access")));

        String code = Desk.codeIn(Mailbox.of(anna).await(2).getLast());
        desk.answer(id, code, "SO-TRIAGE-1").then().statusCode(200);
    }

    @Test
    void a_machine_opens_a_case_but_gets_no_letter_and_a_reply_of_a_machine_to_us_is_none() {
        String robot = "robot@example.org";
        desk.mail(
                RawMails.plain(
                        "away@example.org",
                        "Away",
                        "I am away",
                        "Auto-Submitted: auto-replied\r\nIn-Reply-To: <1@mail.sentum.invalid>\r\n"),
                FRIDAY_LATE);
        desk.mail(RawMails.plain(robot, "x", "delete me", "Auto-Submitted: auto-generated\r\n"), FRIDAY_LATE);
        desk.mail(RawMails.plain("robot-after@example.org", "x", "delete me"), FRIDAY_LATE);

        Mailbox.of("robot-after@example.org").only();
        assertThat(desk.casesOf(robot, 1)).hasSize(1);
        assertThat(desk.casesOf("away@example.org", 0)).isEmpty();
        assertThat(Mailbox.of(robot).mails()).isEmpty();
    }

    @Test
    void two_machines_do_not_write_to_each_other_for_ever() {
        String loop = "loop@example.org";
        for (int i = 0; i < 8; i++) {
            desk.mail(RawMails.plain(loop, "Ticket " + i, "delete me"), FRIDAY_LATE.plusSeconds(i));
        }

        desk.casesOf(loop, 8);
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(20))
                .until(() -> Mailbox.of(loop).mails().size() == 5);
    }

    @Test
    void the_service_is_ready_while_it_reads() {
        given().get("/q/openapi").then().statusCode(200);
    }
}
