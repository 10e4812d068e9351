package be.sentum.customer.unsubscribe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import be.sentum.customer.account.MovableClock;
import be.sentum.customer.application.port.in.unsubscribe.UnsubscribeLinks;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.value.Language;
import be.sentum.events.customer.UnsubscribeRequested;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import be.sentum.testing.data.Unique;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-MKT-05: one-click unsubscribe")
class UnsubscribeTest {

    @Inject
    UnsubscribeLinks links;

    @Inject
    MovableClock clock;

    private final KafkaProbe kafka = KafkaProbe.shared();

    private final String email = Unique.email();

    @AfterEach
    void theClockRunsAgain() {
        clock.release();
    }

    @Test
    @DisplayName("REQ-MKT-05: a link names nobody, and the headers are those of RFC 8058")
    void a_link_names_nobody() {
        UUID id = registered();

        UnsubscribeLinks.Link link = links.of(new CustomerId(id), Language.NL);

        assertThat(link.url()).contains("/unsubscribe/").doesNotContain(id.toString(), "@", "%40");
        assertThat(link.headers())
                .containsEntry("List-Unsubscribe", "<" + link.url() + ">")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        assertThat(links.of(new CustomerId(id), Language.NL).url()).isNotEqualTo(link.url());
    }

    @ParameterizedTest
    @CsvSource({"NL, Uitschrijven", "FR, Se désinscrire", "DE, Abbestellen", "EN, Unsubscribe"})
    @DisplayName("REQ-MKT-05: GET shows a page with one button and unsubscribes nobody")
    void reading_the_page_changes_nothing(Language language, String button) {
        UUID id = registered();
        String path = path(id, language);

        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("base-uri 'none'"))
                .header("Referrer-Policy", "no-referrer")
                .header("Set-Cookie", (String) null)
                .body(containsString(">" + button + "</button>"))
                .body(containsString("<html lang=\"" + language.code() + "\""))
                .body(not(containsString("src=")), not(containsString("<script")), not(containsString(email)));

        UUID other = registered();
        oneClick(path(other, language)).then().statusCode(200);
        requested(other);
        assertThat(kafka.all(UnsubscribeRequested.class))
                .noneMatch(event -> event.subjectId().equals(id));
    }

    @Test
    @DisplayName("REQ-MKT-05: POST unsubscribes without log-in, cookie or redirect, as often as one likes")
    void one_click_unsubscribes() {
        UUID id = registered();

        oneClick(path(id, Language.EN)).then().statusCode(200).body(containsString("You are unsubscribed"));

        assertThat(requested(id).purposeGroup()).isEqualTo("direct_marketing");
        oneClick(path(id, Language.EN)).then().statusCode(200);
    }

    @Test
    @DisplayName("REQ-MKT-05: mail programs may also send a multipart form")
    void a_multipart_form_unsubscribes() {
        UUID id = registered();

        given().redirects()
                .follow(false)
                .multiPart("List-Unsubscribe", "One-Click")
                .post(path(id, Language.EN))
                .then()
                .statusCode(200);

        requested(id);
    }

    @Test
    @DisplayName("REQ-MKT-05: a link is good for two years and longer, then a page asks for the address")
    void an_old_link_asks_for_the_address() {
        String path = path(registered(), Language.NL);
        clock.forward(Period.ofYears(2));
        given().get(path).then().statusCode(200).body(containsString("Wilt u geen reclame"));

        clock.forward(Period.ofYears(1).plusDays(2));

        oneClick(path).then().statusCode(200).body(containsString("Geef uw e-mailadres in"));
    }

    @Test
    @DisplayName("REQ-MKT-05: an unknown person's link asks for the address, and the answer discloses nothing")
    void an_unknown_link_asks_for_the_address() {
        UUID id = registered();
        String path = path(UUID.randomUUID(), Language.NL);

        oneClick(path).then().statusCode(200).body(containsString("Geef uw e-mailadres in"));
        Response known = address(path, email);
        Response unknown = address(path, "nobody-" + Unique.email());

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(unknown.asString()).isEqualTo(known.asString());
        requested(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%3Cscript%3E"})
    @DisplayName("REQ-MKT-05: a forged token is refused")
    void a_forged_token_is_refused(String token) {
        given().urlEncodingEnabled(false)
                .get("/unsubscribe/" + token)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_parameter"));
        oneClick("/unsubscribe/" + token.replace("%3C", "").replace("%3E", ""))
                .then()
                .statusCode(400);
    }

    @Test
    void another_body_is_refused() {
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=No")
                .post(path(registered(), Language.NL))
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed_body"));
    }

    @Test
    @DisplayName("REQ-MKT-05: a closed account's address is unsubscribed as well")
    void an_address_of_a_closed_account_is_unsubscribed() {
        String login = "login-" + UUID.randomUUID();
        UUID id = registered(login);
        given().auth()
                .oauth2(Tokens.shared().of(login, "customer"))
                .contentType("application/json")
                .post("/customers/" + id + "/closure")
                .then()
                .statusCode(200);

        address(path(UUID.randomUUID(), Language.NL), email).then().statusCode(200);

        requested(id);
    }

    @Test
    @DisplayName("REQ-MKT-05: a link that is good objects for its own person only")
    void a_good_link_takes_no_address() {
        String path = path(registered(), Language.NL);

        address(path, email).then().statusCode(400).body("code", equalTo("malformed_body"));
    }

    @Test
    void an_old_link_takes_a_few_addresses_a_day() {
        UUID person = UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            address(path(person, Language.NL), email).then().statusCode(200);
        }

        address(path(person, Language.NL), email)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("rate_limited"));
        address(path(UUID.randomUUID(), Language.NL), email).then().statusCode(200);
        clock.forward(Duration.ofHours(25));
        address(path(person, Language.NL), email).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/x-www-form-urlencoded"})
    void a_body_of_many_lines_is_too_large(String type) {
        many(type, path(registered(), Language.NL)).then().statusCode(413).body("code", equalTo("body_too_large"));
        many(type, "/unsubscribe/x").then().statusCode(400).body("code", equalTo("invalid_parameter"));
    }

    @Test
    void a_multipart_form_with_more_headers_and_no_quotes_unsubscribes() {
        UUID id = registered();

        raw("multipart/form-data; boundary=x")
                .body("--x\r\nContent-Disposition: form-data; name=List-Unsubscribe\r\nContent-Type: text/plain\r\n\r\n"
                        + "One-Click\r\n--x--\r\n")
                .post(path(id, Language.EN))
                .then()
                .statusCode(200);

        requested(id);
    }

    private static Response many(String type, String path) {
        return raw(type)
                .body("name=\"List-Unsubscribe\"\r\n" + "a\r\n".repeat(50_000))
                .post(path);
    }

    private static RequestSpecification raw(String type) {
        EncoderConfig asItIs = EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT);
        return given().config(RestAssured.config().encoderConfig(asItIs)).contentType(type);
    }

    private UnsubscribeRequested requested(UUID id) {
        return kafka.await(
                UnsubscribeRequested.class, event -> event.subjectId().equals(id), Duration.ofSeconds(15));
    }

    private String path(UUID id, Language language) {
        String url = links.of(new CustomerId(id), language).url();
        return url.substring(url.indexOf("/unsubscribe/"));
    }

    private static Response oneClick(String path) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path);
    }

    private static Response address(String path, String email) {
        return given().contentType("application/x-www-form-urlencoded")
                .body("email=" + email.replace("@", "%40"))
                .post(path);
    }

    private UUID registered() {
        return registered("login-" + UUID.randomUUID());
    }

    private UUID registered(String login) {
        return UUID.fromString(given().auth()
                .oauth2(Tokens.shared().of(login, "customer"))
                .contentType("application/json")
                .body("""
                        {"kind": "PERSON", "givenName": "Anna", "familyName": "Peeters", "email": "%s",
                         "language": "nl", "adult": true, "noticeVersionShown": "2026-11"}""".formatted(email))
                .post("/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
