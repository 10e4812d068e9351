package be.sentum.consent.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With letters that stay in the queue, where the test reads them as the person reads her mail. */
@QuarkusTest
@WithSentumServers
@TestProfile(LettersStay.class)
class DoubleOptInTest {

    private static final Pattern LINK = Pattern.compile("/consent-confirmations/[A-Za-z0-9_-]{43}");

    @Inject
    DataSource database;

    private final Anna anna = Anna.registered();

    @Test
    @DisplayName("REQ-CON-01: only the button behind the link in the mail grants; opening the link does not")
    void only_the_button_grants() throws SQLException {
        choosesByDoubleOptIn();
        assertThat(anna.effective("P09")).isEqualTo("denied never_asked");
        String link = linkInLetterTo(anna.email);

        for (int scan = 0; scan < 3; scan++) {
            given().get(link)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Content-Security-Policy", containsString("base-uri 'none'"))
                    .body(containsString("<form method=\"post\"><button>"))
                    .body(not(containsString(anna.email)));
            given().head(link).then().statusCode(200);
        }
        assertThat(anna.effective("P09")).isEqualTo("denied never_asked");

        given().post(link).then().statusCode(200).body(not(containsString("<form")));

        assertThat(anna.effective("P09")).isEqualTo("allowed granted");
        assertThat(anna.asks()
                        .get("/consents")
                        .then()
                        .extract()
                        .<String>path("items[0].evidence.doubleOptInConfirmedAt"))
                .isNotNull();
    }

    @Test
    void a_used_link_and_a_guessed_one_answer_the_same() throws SQLException {
        choosesByDoubleOptIn();
        String link = linkInLetterTo(anna.email);
        given().post(link).then().statusCode(200);

        String used = given().post(link).then().statusCode(404).extract().asString();
        String guessed = given().post("/consent-confirmations/" + "a".repeat(43))
                .then()
                .statusCode(404)
                .extract()
                .asString();

        assertThat(used).isEqualTo(guessed);
        assertThat(given().get(link).then().statusCode(404).extract().asString())
                .isEqualTo(guessed);
    }

    @Test
    @DisplayName("REQ-CON-01: the token is kept nowhere but in the letter")
    void the_token_is_kept_nowhere() throws SQLException {
        choosesByDoubleOptIn();
        String token = linkInLetterTo(anna.email).substring("/consent-confirmations/".length());

        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from pending_opt_in p where position(? in p::text) > 0")) {
            query.setString(1, token);
            try (var row = query.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    @Test
    @DisplayName("REQ-CHD-01: band under 13: guardian_required until a guardian confirms by mail")
    void a_guardian_confirms_by_mail() throws SQLException {
        Anna child = Anna.registered(false);
        child.chooses("P09", "granted", ",\"ageBand\":\"<13\"")
                .statusCode(422)
                .body("code", equalTo("guardian_required"));
        child.chooses("P10", "granted", ",\"ageBand\":\"13-17\"")
                .statusCode(422)
                .body("code", equalTo("adult_required"));
        String guardian = "parent." + child.subject + "@example.org";

        String id = child.posts("/guardian-consents", """
                        {"purpose":"P09","textVersionId":"%s","guardianEmail":"%s"}""".formatted(Anna.textOf("P09"), guardian))
                .statusCode(202)
                .extract()
                .path("id");
        given().post(linkInLetterTo(guardian)).then().statusCode(200);

        child.chooses("P09", "granted", ",\"ageBand\":\"<13\",\"guardianConsentId\":\"" + id + "\"")
                .statusCode(201)
                .body("evidence.guardianConsentId", equalTo(id));
        assertThat(child.effective("P10")).isEqualTo("denied minor");
        anna.chooses("P09", "granted", ",\"ageBand\":\"<13\",\"guardianConsentId\":\"" + id + "\"")
                .statusCode(422);
    }

    @Test
    void a_sixth_mail_in_a_day_is_429_and_says_when_to_come_back() {
        for (int mail = 1; mail <= 5; mail++) {
            choosesByDoubleOptIn();
        }

        String retryAfter = anna.chooses(Anna.choice("P09", "granted", "").replace("toggle", "doubleOptIn"))
                .statusCode(429)
                .body("code", equalTo("rate_limited"))
                .extract()
                .header("Retry-After");

        assertThat(Integer.parseInt(retryAfter)).isBetween(86_000, 86_400);
    }

    private void choosesByDoubleOptIn() {
        anna.chooses(Anna.choice("P09", "granted", "").replace("toggle", "doubleOptIn"))
                .statusCode(202)
                .body("status", equalTo("pending"));
    }

    private String linkInLetterTo(String address) throws SQLException {
        try (Connection connection = database.getConnection();
                var query =
                        connection.prepareStatement("select l::text from letter l where position(? in l::text) > 0")) {
            query.setString(1, address);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).as("a letter to that address").isTrue();
                Matcher link = LINK.matcher(row.getString(1));
                assertThat(link.find()).as("a link in the letter").isTrue();
                return link.group();
            }
        }
    }
}
