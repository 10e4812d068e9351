package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import be.sentum.events.privacy.CollectRequested;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class TextReviewJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> REVIEWED = List.of("""
            {"service":"billing","table":"solvency_check","label":"beoordelingen","columns":{
             "review_reasons":{"category":"opinion","source":"inferred","purposes":["P06"],"label":"waarom"}},
             "rows":[{"review_reasons":"Broer Jan Peeters betaalt mee."}]}""");

    private final OtherServices others = new OtherServices(KafkaProbe.shared());
    private final Api api = new Api(Tokens.shared());

    @BeforeEach
    void others_have_started() {
        others.announce();
    }

    @Test
    @DisplayName("REQ-ACC-06: an officer reads the reviewer's words, takes out a brother's name, and the list says so")
    void words_of_a_reviewer_are_read_before_they_are_released() throws Exception {
        UUID id = waiting("texts-anna");
        String texts = "/privacy-requests/" + id + "/texts-to-read";

        api.customer("texts-anna")
                .get("/privacy-requests/" + id + "/package")
                .then()
                .statusCode(409)
                .body("code", is("package_not_ready"));
        api.customer("texts-anna").get(texts).then().statusCode(403);
        String ref = "billing.solvency_check.review_reasons:1";
        api.dpo()
                .get(texts)
                .then()
                .statusCode(200)
                .body("items[0].ref", is(ref))
                .body("items[0].record", is("beoordelingen"))
                .body("items[0].text", is("Broer Jan Peeters betaalt mee."));
        api.dpo()
                .body(hide(ref, "Piet"))
                .post(texts + "/release")
                .then()
                .statusCode(422)
                .body("errors[0].path", is("hide[0].words"))
                .body("errors[0].code", is("not_in_text"));
        api.dpo()
                .body(hide("billing.solvency_check.review_reasons:9", "Jan"))
                .post(texts + "/release")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unknown"));

        api.dpo().body(hide(ref, "Jan Peeters")).post(texts + "/release").then().statusCode(202);

        OpenedPackage files = received("texts-anna", id);
        assertThat(files.text("data/billing.json")).contains("Broer […] betaalt mee.");
        assertThat(files.text("tables/billing/solvency_check.csv")).contains("Broer […] betaalt mee.");
        assertThat(files.files().keySet())
                .allSatisfy(name -> assertThat(files.text(name)).doesNotContain("Jan Peeters"));
        assertThat(files.json("information.json")
                        .path("redactions")
                        .path("items")
                        .findValuesAsText("path"))
                .contains("billing.solvency_check.review_reasons");
        api.dpo().get(texts).then().statusCode(200).body("items", empty());
        api.dpo().body("{}").post(texts + "/release").then().statusCode(409).body("code", is("invalid_transition"));
    }

    private UUID waiting(String name) {
        UUID subject = others.register(name);
        UUID id = api.ask(name, "access");
        CollectRequested command = others.awaitCollect(subject, "access");
        for (String service : OtherServices.NAMES) {
            List<String> parts = service.equals("billing") ? REVIEWED : List.of();
            others.handOver(service, command, parts, OtherServices.sha256(parts));
        }
        await().atMost(SOON)
                .untilAsserted(() -> api.caseOf(name, id)
                        .then()
                        .body("items[0].stage", is("reading"))
                        .body("status", is("in_progress")));
        return id;
    }

    private OpenedPackage received(String name, UUID id) throws Exception {
        await().atMost(SOON).untilAsserted(() -> api.caseOf(name, id).then().body("status", is("closed")));
        return OpenedPackage.of(
                api.customer(name).get("/privacy-requests/" + id + "/package").asByteArray());
    }

    private static Map<String, Object> hide(String ref, String words) {
        return Map.of("hide", List.of(Map.of("ref", ref, "words", words)));
    }
}
