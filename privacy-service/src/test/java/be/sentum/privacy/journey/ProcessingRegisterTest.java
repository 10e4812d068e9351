package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-ROP-01")
class ProcessingRegisterTest {

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Api api = new Api(Tokens.shared());
    private final Purposes purposes = new Purposes(kafka);

    @BeforeEach
    void registers_are_known() {
        new OtherServices(kafka).announce();
        purposes.announce();
        await().untilAsserted(() -> api.dpo()
                .get("/processing-register")
                .then()
                .body("items.purpose", hasItem("P13"))
                .body("missing", empty()));
    }

    @Test
    void each_purpose_says_why_about_whom_for_whom_and_how_long() {
        api.dpo()
                .get("/processing-register")
                .then()
                .statusCode(200)
                .body("controller.name", equalTo("Sentum Voorbeeld BV"))
                .body("items.find { it.purpose == 'P03' }.people", hasItem("gift_recipients"))
                .body("items.find { it.purpose == 'P03' }.recipients", hasItem("bpost NV van publiek recht"))
                .body("items.find { it.purpose == 'P03' }.owner", equalTo("order"))
                .body("items.find { it.purpose == 'P06' }.basis", equalTo("legitimate_interest"))
                .body("items.find { it.purpose == 'P06' }.retention", hasItem("RET-09"))
                .body("security", not(empty()));
    }

    @Test
    void a_change_makes_a_version_and_the_old_one_stays() {
        int before = api.dpo().get("/processing-register").path("version");

        purposes.purpose("P02", "contract", "RET-07");
        await().untilAsserted(() -> api.dpo().get("/processing-register").then().body("version", greaterThan(before)));

        int now = api.dpo().get("/processing-register").path("version");
        assertThat(api.dpo().get("/processing-register").<Integer>path("version"))
                .isEqualTo(now);
        api.dpo()
                .queryParam("version", before)
                .get("/processing-register")
                .then()
                .statusCode(200)
                .body("version", equalTo(before));
        api.dpo()
                .queryParam("version", 999_999)
                .get("/processing-register")
                .then()
                .statusCode(404);
        purposes.announce();
    }

    @Test
    void it_is_a_page_in_four_languages() {
        for (String language : new String[] {"nl", "fr", "de", "en"}) {
            String page = api.dpo()
                    .accept("text/html")
                    .queryParam("lang", language)
                    .get("/processing-register")
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .extract()
                    .asString();
            assertThat(page).contains("<html lang=\"" + language + "\">", "bpost NV van publiek recht", "P06 · ");
        }
    }
}
