package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ErasureJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final OtherServices others = new OtherServices(kafka);
    private final Api api = new Api(Tokens.shared());

    @BeforeEach
    void others_have_started() {
        others.announce();
    }

    @Test
    @DisplayName("REQ-ERA-05: plan, decision, receipts, search, ledger, report")
    void an_erasure_from_the_request_to_the_report() {
        UUID subject = others.register("erase-anna");
        UUID id = api.ask("erase-anna", "erasure");
        planned(subject, 0);
        awaitPlan(
                id,
                plan -> plan.body("complete", is(true))
                        .body("kept.reason", hasItem("invoice is kept until 2036-12-31: Art. 60 VAT Code"))
                        .body("services.service", contains("billing", "consent", "customer", "order", "privacy")));

        api.decide(id, "granted").then().statusCode(422).body("code", equalTo("partly_granted_expected"));
        api.decide(id, "partly_granted").then().statusCode(200).body("status", is("decided"));
        ErasureOrdered order = others.awaitOrder(subject);
        OtherServices.NAMES.forEach(service -> others.erase(service, order));
        VerificationRequested search = others.awaitVerification(subject);
        OtherServices.NAMES.forEach(service -> others.answer(service, search, true));

        SubjectErased ledger =
                kafka.await(SubjectErased.class, e -> e.subjectId().equals(subject), SOON);
        assertThat(ledger.requestId()).isEqualTo(order.requestId());
        await().atMost(SOON)
                .untilAsserted(
                        () -> api.dpo().get("/privacy-requests/" + id).then().body("status", is("closed")));
        api.dpo()
                .get("/privacy-requests/" + id + "/report")
                .then()
                .body("complete", is(true))
                .body("receipts.service", contains("billing", "consent", "customer", "order", "privacy"))
                .body("fields.find { it.service == 'billing' }.retainedUntil", is("2036-12-31"))
                .body("remainders.findAll { !it.allowed }", empty());
        assertThat(LettersTo.person(subject).only().text())
                .contains("gedeeltelijk toegekend", "verplicht ons", "contact@apd-gba.be", "rechtbank");
        api.caseOf("erase-anna", id).then().statusCode(404);
        api.customer("erase-anna").get("/privacy-requests").then().body("items", empty());
    }

    @Test
    @DisplayName("REQ-GEN-01: no decision before every service has said what it would do")
    void an_incomplete_plan_is_not_decided() {
        UUID subject = others.register("erase-bram");
        UUID id = api.ask("erase-bram", "erasure");
        ErasurePlanRequested request = others.awaitPlanRequest(subject);

        List.of("customer", "order", "consent").forEach(service -> others.plan(service, request, 0));

        awaitPlan(id, plan -> plan.body("complete", is(false)).body("services.service", hasItems("customer", "order")));
        api.decide(id, "partly_granted").then().statusCode(409).body("code", equalTo("plan_incomplete"));
    }

    @Test
    void an_open_order_blocks_until_a_new_plan_shows_it_closed() {
        UUID subject = others.register("erase-clara");
        UUID id = api.ask("erase-clara", "erasure");
        planned(subject, 1);
        awaitPlan(id, plan -> plan.body("complete", is(true)).body("blockers.code", hasItem("open_order")));

        api.decide(id, "partly_granted").then().statusCode(409).body("code", equalTo("erasure_blocked"));
        api.dpo().post("/privacy-requests/" + id + "/erasure-plan").then().statusCode(202);
        planned(subject, 0);
        awaitPlan(id, plan -> plan.body("complete", is(true)).body("blockers", empty()));
        api.decide(id, "partly_granted").then().statusCode(200);
    }

    @Test
    @DisplayName("REQ-ERA-05: what should be gone and is not keeps the case open")
    void a_remainder_keeps_the_case_open() {
        UUID subject = others.register("erase-dirk");
        UUID id = ordered(subject, "erase-dirk");
        VerificationRequested search = others.awaitVerification(subject);

        List.of("billing", "consent", "customer").forEach(service -> others.answer(service, search, true));
        others.answer("order", search, false);

        await().atMost(SOON)
                .untilAsserted(() -> api.dpo()
                        .get("/privacy-requests/" + id)
                        .then()
                        .body("status", is("decided"))
                        .body("items[0].answers.find { it.service == 'order' }.status", is("remainder_found"))
                        .body("items[0].answers.find { it.service == 'privacy' }.status", is("completed")));
        assertThat(kafka.all(SubjectErased.class)).noneMatch(e -> e.subjectId().equals(subject));

        others.answer("order", search, true);
        await().atMost(SOON)
                .untilAsserted(
                        () -> api.dpo().get("/privacy-requests/" + id).then().body("status", is("closed")));
    }

    @Test
    @DisplayName("an erasure while another runs is the running one")
    void a_second_erasure_is_the_first() {
        others.register("erase-eva");
        UUID id = api.ask("erase-eva", "erasure");

        api.customer("erase-eva")
                .body("{\"types\":[\"erasure\"]}")
                .post("/privacy-requests")
                .then()
                .statusCode(200)
                .body("id", is(id.toString()));
    }

    @Test
    void receipts_that_come_twice_change_nothing() {
        UUID subject = others.register("erase-finn");
        UUID id = ordered(subject, "erase-finn");
        ErasureOrdered order = others.awaitOrder(subject);
        OtherServices.NAMES.forEach(service -> others.erase(service, order));
        VerificationRequested search = others.awaitVerification(subject);
        OtherServices.NAMES.forEach(service -> {
            others.answer(service, search, true);
            others.answer(service, search, true);
        });

        await().atMost(SOON)
                .untilAsserted(
                        () -> api.dpo().get("/privacy-requests/" + id).then().body("status", is("closed")));
        api.dpo()
                .get("/privacy-requests/" + id + "/report")
                .then()
                .body("receipts.findAll { it.service == 'order' }.size()", is(1));
        assertThat(kafka.all(SubjectErased.class).stream()
                        .filter(e -> e.subjectId().equals(subject)))
                .hasSize(1);
    }

    @Test
    void a_refusal_says_why_and_erases_nothing() {
        UUID subject = others.register("erase-gust");
        UUID id = api.ask("erase-gust", "erasure");
        planned(subject, 0);
        awaitPlan(id, plan -> plan.body("complete", is(true)));

        api.decide(id, "refused")
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors[0].path", equalTo("reasons"));
        api.decide(id, "refused", "a claim is pending").then().statusCode(200).body("status", is("closed"));

        api.caseOf("erase-gust", id)
                .then()
                .body("items[0].outcome", is("refused"))
                .body("items[0].reasons", contains("a claim is pending"));
        assertThat(kafka.all(ErasureOrdered.class)).noneMatch(e -> e.subjectId().equals(subject));
    }

    @Test
    @DisplayName("nobody asks about a person who is being erased")
    void a_request_during_the_erasure_is_refused() {
        UUID subject = others.register("erase-hans");
        UUID id = api.ask("erase-hans", "erasure");
        planned(subject, 0);
        awaitPlan(id, plan -> plan.body("complete", is(true)).body("fields.service", not(empty())));
        api.decide(id, "partly_granted").then().statusCode(200);

        api.dpo()
                .body("{\"types\":[\"access\"],\"subject\":\"" + subject + "\"}")
                .post("/privacy-requests")
                .then()
                .statusCode(409)
                .body("code", equalTo("subject_erased"));
    }

    private UUID ordered(UUID subject, String name) {
        UUID id = api.ask(name, "erasure");
        planned(subject, 0);
        awaitPlan(id, plan -> plan.body("complete", is(true)));
        api.decide(id, "partly_granted").then().statusCode(200);
        ErasureOrdered order = others.awaitOrder(subject);
        OtherServices.NAMES.forEach(service -> others.erase(service, order));
        return id;
    }

    private void planned(UUID subject, int openOrders) {
        ErasurePlanRequested request = others.awaitPlanRequest(subject);
        OtherServices.NAMES.forEach(service -> others.plan(service, request, openOrders));
    }

    private void awaitPlan(UUID id, Consumer<ValidatableResponse> expectation) {
        await().atMost(SOON)
                .untilAsserted(() -> expectation.accept(api.dpo()
                        .get("/privacy-requests/" + id + "/erasure-plan")
                        .then()
                        .statusCode(200)));
    }
}
