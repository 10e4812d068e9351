package be.sentum.privacy.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class CampaignJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final OtherServices others = new OtherServices(KafkaProbe.shared());
    private final Api api = new Api(Tokens.shared());

    @BeforeEach
    void others_have_started() {
        others.announce();
    }

    @Test
    @DisplayName(
            "REQ-ERA-01, REQ-ERA-05: two officers erase many; each person has a case, and the blocked one an officer")
    void a_campaign_from_the_proposal_to_its_end() {
        UUID erased = others.register("campaign-erased");
        UUID blocked = others.register("campaign-blocked");
        UUID nobody = UUID.randomUUID();
        String campaign = propose(List.of(erased, blocked, nobody));

        api.dpo().post(campaign + "/approval").then().statusCode(422).body("code", equalTo("four_eyes_required"));
        api.dpo().get(campaign).then().body("progress.waiting", is(3));
        otherOfficer().post(campaign + "/approval").then().statusCode(200).body("status", is("running"));
        plan(erased, 0);
        plan(blocked, 1);
        carryOut(erased);

        await().atMost(SOON)
                .untilAsserted(() -> api.dpo()
                        .get(campaign)
                        .then()
                        .body("status", is("done"))
                        .body("progress.erased", is(1))
                        .body("progress.blocked", is(1))
                        .body("progress.skipped", is(1)));
        String open = api.dpo()
                .get(campaign + "/members")
                .then()
                .body("items.subject", contains(blocked.toString()))
                .body("items.reason", contains("erasure_blocked"))
                .extract()
                .path("items[0].request");
        api.dpo().get("/privacy-requests/" + open).then().body("status", is("in_progress"));
        api.dpo().get(campaign + "/members?status=skipped").then().body("items.reason", contains("unknown_subject"));
    }

    @Test
    void nobody_is_begun_before_the_approval_nor_after_the_cancellation() {
        UUID subject = others.register("campaign-never");
        String campaign = propose(List.of(subject));

        api.dpo().post(campaign + "/cancellation").then().statusCode(200).body("status", is("cancelled"));

        otherOfficer().post(campaign + "/approval").then().statusCode(409).body("code", equalTo("invalid_transition"));
        api.dpo().get(campaign).then().body("progress.waiting", is(1)).body("progress.running", is(0));
    }

    @Test
    @DisplayName("REQ-RET-01: who wants the data kept under Art. 18(1)(b) or (c) is left out")
    void who_wants_the_data_kept_is_left_out() {
        UUID subject = others.register("campaign-restricted");
        await().atMost(SOON)
                .untilAsserted(() -> api.dpo()
                        .body(Map.of("subject", subject, "ground", "unlawful"))
                        .post("/restrictions")
                        .then()
                        .statusCode(201));
        String campaign = propose(List.of(subject));

        otherOfficer().post(campaign + "/approval").then().statusCode(200);

        await().atMost(SOON).untilAsserted(() -> api.dpo().get(campaign).then().body("status", is("done")));
        api.dpo().get(campaign + "/members?status=skipped").then().body("items.reason", contains("restricted"));
    }

    @Test
    void a_bad_proposal_is_refused() {
        given().spec(api.dpo())
                .body(Map.of("reason", "spring", "reference", "RET-05", "subjects", List.of(UUID.randomUUID())))
                .post("/erasure-campaigns")
                .then()
                .statusCode(422)
                .body("errors[0].path", is("reason"));
        given().spec(api.dpo())
                .body(Map.of("reason", "retention", "reference", "RET-05", "subjects", List.of()))
                .post("/erasure-campaigns")
                .then()
                .statusCode(422);
        List<UUID> tooMany =
                IntStream.range(0, 10_001).mapToObj(i -> UUID.randomUUID()).toList();
        given().spec(api.dpo())
                .body(Map.of("reason", "retention", "reference", "RET-05", "subjects", tooMany))
                .post("/erasure-campaigns")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("too_many"));
        api.dpo().get("/erasure-campaigns/" + UUID.randomUUID()).then().statusCode(404);
    }

    private String propose(List<UUID> subjects) {
        String location = api.dpo()
                .body(Map.of("reason", "retention", "reference", "RET-05", "subjects", subjects))
                .post("/erasure-campaigns")
                .then()
                .statusCode(202)
                .body("status", is("proposed"))
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/erasure-campaigns"));
    }

    private void plan(UUID subject, int openOrders) {
        ErasurePlanRequested request = others.awaitPlanRequest(subject);
        OtherServices.NAMES.forEach(service -> others.plan(service, request, openOrders));
    }

    private void carryOut(UUID subject) {
        ErasureOrdered order = others.awaitOrder(subject);
        OtherServices.NAMES.forEach(service -> others.erase(service, order));
        VerificationRequested search = others.awaitVerification(subject);
        OtherServices.NAMES.forEach(service -> others.answer(service, search, true));
    }

    private static RequestSpecification otherOfficer() {
        return given().auth()
                .oauth2(Tokens.shared().of("dpo2", "dpo"))
                .header("X-Purpose", "P13")
                .contentType(ContentType.JSON);
    }
}
