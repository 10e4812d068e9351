package be.sentum.privacy.journey.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.sentum.testing.Mailbox;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
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
@DisplayName("REQ-IDV-01: proof of identity, over HTTP")
class IdentityJourneyTest {

    @Inject
    DataSource database;

    private Desk desk;

    @BeforeEach
    void open_the_desk() {
        desk = new Desk(database);
    }

    @Test
    @DisplayName("REQ-IDV-01, REQ-SEC-08: five wrong facts lock, with the same words for a stranger")
    void five_wrong_facts_lock_the_check() {
        desk.customer("lock-anna", "lock-anna@example.org", "SO-LOCK-1");
        for (String address : List.of("lock-anna@example.org", "lock-stranger@example.org")) {
            UUID id = written(address);
            String code = Desk.codeIn(Mailbox.of(address).only());
            for (int i = 0; i < 4; i++) {
                desk.answer(id, code, "SO-WRONG-" + i)
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("identity_not_proven"));
            }
            desk.answer(id, code, "SO-WRONG-5").then().statusCode(409).body("code", equalTo("identity_check_locked"));
            desk.answer(id, code, "SO-LOCK-1").then().statusCode(409).body("code", equalTo("identity_check_locked"));
            desk.caseOf(id).then().body("status", is("identity_pending"));
        }
    }

    @Test
    void a_link_belongs_to_its_case_and_to_whom_it_was_sent() {
        desk.customer("fwd-anna", "fwd-anna@example.org", "SO-FWD-1");
        desk.customer("fwd-bram", "fwd-bram@example.org", "SO-FWD-2");
        UUID id = written("fwd-anna@example.org");
        UUID other = written("fwd-bram@example.org");
        String code = Desk.codeIn(Mailbox.of("fwd-anna@example.org").only());

        desk.answer(other, code, "SO-FWD-1").then().statusCode(410).body("code", equalTo("identity_link_over"));
        given().auth()
                .oauth2(Tokens.shared().of("fwd-bram", "customer"))
                .contentType(ContentType.JSON)
                .body(Map.of("token", code, "orderNumber", "SO-FWD-1"))
                .post("/privacy-requests/" + id + "/identity-check/answers")
                .then()
                .statusCode(410);
        desk.answer(id, code, "SO-FWD-2").then().statusCode(422);
        desk.answer(id, code, "SO-FWD-1").then().statusCode(200);
        desk.answer(id, code, "SO-FWD-1").then().statusCode(410);
    }

    @Test
    void the_page_behind_the_link_works_without_a_log_in_and_changes_nothing_when_opened() {
        desk.customer("page-anna", "page-anna@example.org", "SO-PAGE-1");
        UUID id = written("page-anna@example.org");
        String code = Desk.codeIn(Mailbox.of("page-anna@example.org").only());
        String page = "/privacy-requests/" + id + "/identity-page?lang=nl";

        given().get(page)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'sha256-"))
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("Toon dat u het bent"), not(containsString(code)));
        assertThat(given().get("/privacy-requests/" + UUID.randomUUID() + "/identity-page?lang=nl")
                        .asString())
                .isEqualTo(given().get(page).asString());
        form(page, "token", code, "orderNumber", "SO-WRONG")
                .then()
                .statusCode(422)
                .contentType("text/html");
        form(page, "token", code).then().statusCode(422);
        form(page, "token", code, "orderNumber", "SO-PAGE-1", "invoiceAmount", "")
                .then()
                .statusCode(200)
                .body(containsString("Bedankt"));
        form(page, "token", code, "orderNumber", "SO-PAGE-1").then().statusCode(410);
        desk.caseOf(id).then().body("status", is("in_progress"));
    }

    private static io.restassured.response.Response form(String page, String... fields) {
        var request = given().contentType("application/x-www-form-urlencoded; charset=utf-8");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(page);
    }

    @Test
    @DisplayName("REQ-IDV-01: an identity card of somebody verified needs a recorded doubt")
    void more_than_usual_needs_a_reason() {
        desk.customer("doubt-anna", "doubt-anna@example.org", "SO-DOUBT-1");
        UUID id = UUID.fromString(given().auth()
                .oauth2(Tokens.shared().of("doubt-anna", "customer"))
                .contentType(ContentType.JSON)
                .body("{\"types\":[\"rectification\"]}")
                .post("/privacy-requests")
                .then()
                .statusCode(202)
                .body("language", is("nl"))
                .extract()
                .path("id"));
        assertThat(Mailbox.of("doubt-anna@example.org").only().text()).contains("PR-");

        check(id, "{\"proof\":\"id_document\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("disproportionate_identity_check"))
                .body("errors.path", hasItem("doubtReason"));
        check(id, "{\"doubtReason\":\"the address was changed yesterday\"}")
                .then()
                .statusCode(200)
                .body("status", is("identity_pending"))
                .body("letterSent", is(true));
        given().auth()
                .oauth2(Tokens.shared().of("doubt-anna", "customer"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/privacy-requests/" + id + "/identity-check")
                .then()
                .statusCode(422)
                .body("code", equalTo("identity_not_proven"));
    }

    @Test
    @DisplayName("REQ-IDV-01: a recent log-in is enough")
    void a_recent_log_in_proves_it() {
        desk.customer("login-anna", "login-anna@example.org", "SO-LOGIN-1");
        desk.customer("login-bram", "login-bram@example.org", "SO-LOGIN-2");
        UUID id = written("login-anna@example.org");

        byLogin("login-bram", id).then().statusCode(404).body("code", equalTo("not_found"));
        byLogin("login-anna", id).then().statusCode(200);
        desk.caseOf(id).then().body("status", is("in_progress"));
    }

    private static io.restassured.response.Response byLogin(String name, UUID id) {
        return given().auth()
                .oauth2(Tokens.shared().of(name, "customer"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/privacy-requests/" + id + "/identity-check");
    }

    @Test
    @DisplayName("Art. 11(2): an officer records that nobody can be found, or how it was proven")
    void an_officer_ends_and_reopens_a_case() {
        UUID subject = desk.customer("found-anna", "found-anna@example.org", "SO-FOUND-1");
        UUID id = written("found-stranger@example.org");

        check(id, "{\"outcome\":\"unidentifiable\"}").then().statusCode(200).body("status", is("unidentifiable"));
        assertThat(Mailbox.of("found-stranger@example.org").await(2).getLast().text())
                .contains("Drukpersstraat 35");
        check(id, "{\"outcome\":\"perhaps\"}").then().statusCode(422).body("errors[0].path", is("outcome"));
        check(id, "{\"outcome\":\"established\",\"proof\":\"call_back\",\"subject\":\"" + subject + "\"}")
                .then()
                .statusCode(200)
                .body("status", is("in_progress"));
        check(id, "{\"outcome\":\"unidentifiable\"}").then().statusCode(409).body("code", is("invalid_transition"));
    }

    @Test
    @DisplayName("REQ-DSR-03: staff register for somebody with a mandate, and for a parent")
    void staff_register_on_behalf_of_somebody() {
        UUID subject = desk.customer("child", "child@example.org", "SO-CHILD-1");
        String about = "{\"types\":[\"access\"],\"channel\":\"letter\",\"subject\":\"" + subject + "\",";

        register(about + "\"mandate\":{\"evidence\":\" \"}}").then().statusCode(422);
        register(about + "\"mandate\":{\"evidence\":\"ARCHIVE-7\",\"answerTo\":\"agent\"}}")
                .then()
                .statusCode(422)
                .body("errors[0].path", is("contact"));
        register(about + "\"contact\":\"lawyer@example.org\",\"language\":\"fr\","
                        + "\"mandate\":{\"evidence\":\"ARCHIVE-7\",\"answerTo\":\"agent\"}}")
                .then()
                .statusCode(202);
        assertThat(Mailbox.of("lawyer@example.org").only().subject()).contains("Nous avons reçu votre demande");
        register(about + "\"contact\":\"mother@example.org\",\"parent\":{\"evidence\":\"ARCHIVE-8\",\"childAge\":11}}")
                .then()
                .statusCode(202);
        assertThat(Mailbox.of("mother@example.org").only().text()).contains("PR-");
        register(about + "\"parent\":{\"evidence\":\"ARCHIVE-8\",\"childAge\":15}}")
                .then()
                .statusCode(202);
        assertThat(Mailbox.of("child@example.org").only().text()).contains("PR-");
        register(about + "\"parent\":{\"evidence\":\"ARCHIVE-8\",\"childAge\":18}}")
                .then()
                .statusCode(422)
                .body("errors[0].path", is("parent.childAge"));
    }

    @Test
    void a_customer_does_not_ask_for_somebody_else_by_a_mandate() {
        desk.customer("mandate-anna", "mandate-anna@example.org", "SO-MANDATE-1");

        given().auth()
                .oauth2(Tokens.shared().of("mandate-anna", "customer"))
                .contentType(ContentType.JSON)
                .body("{\"types\":[\"access\"],\"mandate\":{\"evidence\":\"ARCHIVE-9\"}}")
                .post("/privacy-requests")
                .then()
                .statusCode(422)
                .body("code", is("field_not_allowed"));
    }

    @Test
    @DisplayName("REQ-DSR-01: staff register a contact nobody knows; a text alone is enough, nothing at all is not")
    void staff_register_somebody_not_known() {
        register("{\"channel\":\"phone\",\"contact\":\"+32 470 00 00 00\",\"text\":\"wants to be forgotten\"}")
                .then()
                .statusCode(202)
                .body("status", is("received"))
                .body("items[0].type", is("unknown"));
        register("{\"channel\":\"phone\",\"contact\":\"+32 470 00 00 00\",\"text\":\" \"}")
                .then()
                .statusCode(422)
                .body("errors[0].path", is("types"));
        register("{\"types\":[\"access\"],\"contact\":\"a@example.org\",\"receivedAt\":\""
                        + Instant.now().plusSeconds(3600) + "\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("in_future"));
    }

    private UUID written(String address) {
        register("{\"types\":[\"access\"],\"channel\":\"web_form\",\"contact\":\"" + address + "\"}")
                .then()
                .statusCode(202)
                .body("status", is("identity_pending"));
        return desk.casesOf(address, 1).getFirst();
    }

    private io.restassured.response.Response register(String body) {
        return given().auth()
                .oauth2(Tokens.shared().of("agent", "agent"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/privacy-requests");
    }

    private io.restassured.response.Response check(UUID id, String body) {
        return desk.dpo().body(body).post("/privacy-requests/" + id + "/identity-check");
    }
}
