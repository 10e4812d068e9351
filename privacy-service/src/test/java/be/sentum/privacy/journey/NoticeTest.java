package be.sentum.privacy.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class NoticeTest {

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Api api = new Api(Tokens.shared());
    private final Purposes purposes = new Purposes(kafka);

    @BeforeEach
    void a_notice_is_published() {
        new OtherServices(kafka).announce();
        purposes.announce();
        await().until(() -> {
            int status = publish().statusCode();
            return status == 200 || status == 201;
        });
    }

    @Test
    @DisplayName("REQ-NOT-01: with an empty retention reference of P06 it is refused, naming 13(2)(a):P06")
    void an_incomplete_notice_is_not_published() {
        int before = version();

        purposes.purpose("P06", "legitimate_interest", null);

        await().untilAsserted(() -> publish()
                .then()
                .statusCode(409)
                .body("code", equalTo("notice_incomplete"))
                .body("errors.path", hasItem("13(2)(a):P06")));
        assertThat(version()).isEqualTo(before);
        purposes.announce();
    }

    @Test
    @DisplayName("REQ-NOT-01: a change makes a new version; the old one stays as it was, and no change is no version")
    void old_versions_remain_readable() {
        int first = version();
        String old = given().get("/notices/{version}", first).asString();

        purposes.purpose("P06", "legitimate_interest", "RET-10");
        await().untilAsserted(() -> {
            publish();
            assertThat(version()).isGreaterThan(first);
        });

        int second = version();
        assertThat(given().get("/notices/{version}", first).asString()).isEqualTo(old);
        publish().then().statusCode(200).body("version", equalTo(second));
        given().get("/notices/{version}", 999_999).then().statusCode(404);
        purposes.announce();
    }

    @Test
    @DisplayName(
            "REQ-NOT-01: a notice the registers have left behind is outdated, for the officer to see, until the next")
    void a_notice_is_outdated_until_the_next_version() {
        api.dpo().get("/notices/state").then().statusCode(200).body("outdated", equalTo(false));

        purposes.purpose("P06", "legitimate_interest", "RET-10");
        await().untilAsserted(() -> api.dpo().get("/notices/state").then().body("outdated", equalTo(true)));
        publish().then().statusCode(201);

        api.dpo().get("/notices/state").then().body("outdated", equalTo(false)).body("version", equalTo(version()));
        api.customer("anna").get("/notices/state").then().statusCode(403);
        purposes.announce();
    }

    @ParameterizedTest
    @DisplayName("REQ-NOT-01: an unknown language falls back to Dutch, and says so")
    @CsvSource({"nl, nl", "fr, fr", "de, de", "en, en", "fr-BE, fr", "es, nl", "xx, nl"})
    void the_language_asked_for_or_dutch(String asked, String given) {
        given().queryParam("lang", asked)
                .get("/notices/current")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo(given))
                .body("language", equalTo(given))
                .body("sections.id", hasItem("complaint"));
    }

    @ParameterizedTest
    @DisplayName("REQ-NOT-04: the present authority is named, the old one nowhere")
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void the_authority_of_today_is_named(String language) {
        String page = given().accept("text/html")
                .queryParam("lang", language)
                .get("/notices/current")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();

        assertThat(page).contains("contact@apd-gba.be", "+32 2 274 48 00").doesNotContain("null");
        assertThat(page.toLowerCase(Locale.ROOT))
                .doesNotContain("privacycommission")
                .doesNotContain("commissie voor de bescherming van de persoonlijke levenssfeer")
                .doesNotContain("commission de la protection de la vie privée");
    }

    @Test
    @DisplayName("REQ-NOT-05: one main heading, sections under it, contents that lead to them, and a language")
    void the_page_can_be_found_through_without_seeing_it() {
        String page = given().accept("text/html")
                .header("Accept-Language", "fr-BE,fr;q=0.9,en;q=0.5")
                .get("/notices/current")
                .asString();

        assertThat(page).contains("<html lang=\"fr\">", "<main>", "href=\"#rights\"", "<h2 id=\"rights\">");
        assertThat(page.split("<h1", -1)).hasSize(2);
    }

    @Test
    void only_the_officer_publishes() {
        api.customer("anna").post("/notices").then().statusCode(403);
        given().post("/notices").then().statusCode(401);
        given().get("/notices/current").then().statusCode(200).body("sections.purposes.flatten().code", hasItem("P06"));
        given().get("/notices/current").then().body("sections.heading", not(hasItem("")));
    }

    private Response publish() {
        return api.dpo().post("/notices");
    }

    private static int version() {
        return given().get("/notices/current").path("version");
    }
}
