package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import be.sentum.events.Topic;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.restriction.RestrictionApplied;
import be.sentum.events.privacy.restriction.RestrictionLifted;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.events.privacy.restriction.RestrictionRegistered;
import be.sentum.privacy.application.port.in.restriction.LiftRestriction;
import be.sentum.privacy.application.port.in.restriction.RemindOfRestrictions;
import be.sentum.privacy.application.port.in.restriction.UpholdUndecided;
import be.sentum.privacy.fakes.MovableClock;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.RawRecord;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
class RestrictionJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    MovableClock clock;

    @Inject
    UpholdUndecided undecided;

    @Inject
    LiftRestriction lifts;

    @Inject
    RemindOfRestrictions remind;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final OtherServices others = new OtherServices(kafka);
    private final Api api = new Api(Tokens.shared());
    private final String name = "restrict-" + UUID.randomUUID();
    private UUID anna = UUID.randomUUID();

    @BeforeEach
    void anna_is_a_customer_and_others_have_started() {
        others.announce();
        anna = others.register(name);
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.release();
    }

    @Test
    @DisplayName("REQ-RES-01, REQ-RES-04: effective when all five have answered, lifted after notice, by all five")
    void a_restriction_from_the_order_to_the_end() {
        UUID id = imposed(restriction("needed_for_claim", ",\"scope\":{\"categories\":[\"payment_history\"]}"));
        RestrictionOrdered order = ordered();
        assertThat(order.categories()).containsExactly("financial");
        assertThat(order.purposes()).isEmpty();
        List.of("customer", "order", "consent").forEach(service -> answer(service, id, "restricted"));
        awaitRestriction(id, r -> r.body("services.findAll { it.status == 'waiting' }.service", contains("billing")));
        answer("billing", id, "no_data");
        awaitRestriction(id, r -> r.body("status", is("effective")).body("effectiveAt", notNullValue()));

        lift(id, "{}").statusCode(409).body("code", equalTo("notice_required"));
        lift(id, "{\"noticeSentAt\":\"2999-01-01T00:00:00Z\",\"liftAt\":\"2999-02-01T00:00:00Z\"}")
                .statusCode(409)
                .body("code", equalTo("notice_required"));
        Instant now = Instant.now();
        lift(id, "{\"noticeSentAt\":\"" + now + "\",\"liftAt\":\"" + now + "\"}")
                .statusCode(409);
        api.dpo()
                .body("{}")
                .post("/restrictions/" + id + "/lift-notice")
                .then()
                .statusCode(200)
                .body("noticeSentAt", notNullValue());
        lift(id, "{}").statusCode(200).body("status", is("lifting"));
        lift(id, "{}").statusCode(409).body("code", equalTo("invalid_transition"));
        kafka.await(RestrictionLifted.class, e -> e.restrictionId().equals(id), SOON);
        OtherServices.NAMES.forEach(service -> answer(service, id, "lifted"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(kafka.all(RestrictionRegistered.class))
                        .filteredOn(entry -> entry.restrictionId().equals(id))
                        .extracting(RestrictionRegistered::subjectId, RestrictionRegistered::state)
                        .containsExactly(tuple(anna, "standing"), tuple(anna, "lifted")));

        awaitRestriction(id, r -> r.body("status", is("lifted")).body("liftedAt", notNullValue()));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(LettersTo.person(anna).mails())
                        .extracting(mail -> mail.subject())
                        .containsExactly(
                                "Het gebruik van uw gegevens is beperkt", "De beperking op uw gegevens eindigt"));
    }

    @Test
    void an_erasure_takes_the_persons_entries_out_of_the_register() {
        UUID id = imposed(restriction("unlawful", ""));
        ordered();

        kafka.send(new ErasureOrdered(UUID.randomUUID(), anna));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(kafka.records(Topic.PRIVACY_RESTRICTIONS.topicName()))
                        .filteredOn(entry -> id.toString().equals(entry.key()))
                        .last()
                        .extracting(RawRecord::value)
                        .isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ground\":\"because\" | ground",
                "\"ground\":\"unlawful\",\"scope\":{\"categories\":[\"shoes\"]} | scope.categories",
                "\"ground\":\"unlawful\",\"scope\":{\"purposes\":[\"P99\"]} | scope.purposes"
            })
    @DisplayName("REQ-RES-01: an unknown ground, category or purpose is refused")
    void what_means_nothing_is_refused(String fields, String path) {
        api.dpo()
                .body("{\"subject\":\"" + anna + "\"," + fields + "}")
                .post("/restrictions")
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.path", hasItem(path));
    }

    @Test
    void nobody_known_is_restricted() {
        api.dpo()
                .body("{\"subject\":\"" + UUID.randomUUID() + "\",\"ground\":\"unlawful\"}")
                .post("/restrictions")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_subject"));
    }

    @Test
    @DisplayName("REQ-GEN-01: a service that is silent is told again until it answers")
    void a_silent_service_is_told_again() {
        UUID id = imposed(restriction("accuracy_contested", ""));
        ordered();

        clock.forward(Duration.ofMinutes(2));
        remind.handle();

        await().atMost(SOON)
                .until(() -> kafka.all(RestrictionOrdered.class).stream()
                                .filter(e -> e.restrictionId().equals(id))
                                .count()
                        > 1);
        OtherServices.NAMES.forEach(service -> answer(service, id, "restricted"));
        awaitRestriction(id, r -> r.body("status", is("effective")));
    }

    @Test
    @DisplayName(
            "REQ-OBJ-02: an objection stops its purpose at once; granted, it stays, and the case waits for all five")
    void an_objection_upheld_lasts() {
        UUID request = objected("P06");
        RestrictionOrdered order = ordered();
        assertThat(order.ground()).isEqualTo("objection_pending");
        assertThat(order.purposes()).containsExactly("P06");
        OtherServices.NAMES.forEach(service -> answer(service, order.restrictionId(), "restricted"));
        awaitRestriction(order.restrictionId(), r -> r.body("status", is("effective")));

        api.decide(request, "granted").then().statusCode(200).body("status", is("closed"));

        awaitRestriction(
                order.restrictionId(),
                r -> r.body("status", is("effective"))
                        .body("lasting", is(true))
                        .body("request", is(request.toString())));
    }

    @Test
    @DisplayName("REQ-OBJ-02: only compelling grounds or claims override it; then it is lifted, but after notice")
    void an_objection_refused_is_lifted_after_notice() {
        UUID request = objected("P12");
        RestrictionOrdered order = ordered();
        OtherServices.NAMES.forEach(service -> answer(service, order.restrictionId(), "restricted"));

        api.decide(request, "refused").then().statusCode(422);
        api.decide(request, "refused", "it is more convenient")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("compelling_grounds_required"));
        api.decide(request, "refused", "compelling_grounds").then().statusCode(200);

        awaitRestriction(
                order.restrictionId(),
                r -> r.body("noticeSentAt", notNullValue()).body("liftAt", notNullValue()));
        assertThat(kafka.all(RestrictionLifted.class))
                .noneMatch(e -> e.restrictionId().equals(order.restrictionId()));
        clock.forward(Duration.ofDays(3).plusMinutes(1));
        lifts.carryOut();
        kafka.await(RestrictionLifted.class, e -> e.restrictionId().equals(order.restrictionId()), SOON);
    }

    @Test
    @DisplayName("REQ-OBJ-02: nobody decided by the last day: upheld, by itself and once")
    void an_objection_that_nobody_decides_is_upheld() {
        UUID request = objected("P15");
        RestrictionOrdered order = ordered();

        assertThat(undecided.overdue()).noneMatch(id -> id.value().equals(request));
        clock.forward(Duration.ofDays(45));
        undecided.overdue().forEach(undecided::uphold);
        undecided.overdue().forEach(undecided::uphold);

        api.dpo()
                .get("/privacy-requests/" + request)
                .then()
                .body("items[0].outcome", is("granted"))
                .body("items[0].stage", is("restricting"));
        awaitRestriction(order.restrictionId(), r -> r.body("lasting", is(true)));
    }

    @Test
    void an_objection_to_what_is_no_legitimate_interest_is_refused() {
        api.customer(name)
                .body("{\"types\":[\"objection\"],\"purposes\":[\"P04\"]}")
                .post("/privacy-requests")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("purposes"));
    }

    @Test
    @DisplayName("a restriction asked for is imposed when it is granted, and done when all five have answered")
    void a_restriction_requested_and_granted() {
        UUID request = UUID.fromString(api.customer(name)
                .body("{\"types\":[\"restriction\"],\"text\":\"that invoice is not mine\"}")
                .post("/privacy-requests")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
        api.decide(request, "granted").then().statusCode(422).body("errors.path", hasItem("restriction.ground"));

        api.dpo()
                .body("""
                        {"outcome":"granted","reasons":[],
                         "restriction":{"ground":"accuracy_contested","scope":{"categories":["financial"]}}}""")
                .post("/privacy-requests/" + request + "/decision")
                .then()
                .statusCode(200)
                .body("status", is("decided"))
                .body("items[0].stage", is("restricting"));
        RestrictionOrdered order = ordered();
        OtherServices.NAMES.forEach(service -> answer(service, order.restrictionId(), "restricted"));

        await().atMost(SOON)
                .untilAsserted(() -> api.caseOf(name, request)
                        .then()
                        .body("status", is("closed"))
                        .body("items[0].answers.findAll { it.status == 'waiting' }", empty()));
    }

    @Test
    @DisplayName("section 9: erasure of what the person needs for a claim is asked, not decided")
    void an_erasure_conflicts_with_a_restriction_for_a_claim() {
        imposed(restriction("needed_for_claim", ""));
        UUID request = api.ask(name, "erasure");
        var plan = others.awaitPlanRequest(anna);
        OtherServices.NAMES.forEach(service -> others.plan(service, plan, 0));
        await().atMost(SOON)
                .untilAsserted(() -> api.dpo()
                        .get("/privacy-requests/" + request + "/erasure-plan")
                        .then()
                        .body("complete", is(true)));

        api.decide(request, "partly_granted").then().statusCode(409).body("code", equalTo("conflicting_requests"));
        api.dpo()
                .body("{\"outcome\":\"partly_granted\",\"reasons\":[],\"preference\":\"erasure\"}")
                .post("/privacy-requests/" + request + "/decision")
                .then()
                .statusCode(200);
        others.awaitOrder(anna);
    }

    private UUID objected(String purpose) {
        return UUID.fromString(api.customer(name)
                .body("{\"types\":[\"objection\"],\"purposes\":[\"" + purpose + "\"],\"text\":\"my situation\"}")
                .post("/privacy-requests")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private String restriction(String ground, String more) {
        return "{\"subject\":\"" + anna + "\",\"ground\":\"" + ground + "\"" + more + "}";
    }

    private UUID imposed(String body) {
        UUID[] id = new UUID[1];
        // The card may still be on its way.
        await().atMost(SOON)
                .untilAsserted(() -> id[0] = UUID.fromString(api.dpo()
                        .body(body)
                        .post("/restrictions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")));
        return id[0];
    }

    private RestrictionOrdered ordered() {
        return kafka.await(RestrictionOrdered.class, e -> e.subjectId().equals(anna), SOON);
    }

    private void answer(String service, UUID id, String status) {
        kafka.send(new RestrictionApplied(id, anna, service, status, Instant.now()));
    }

    private ValidatableResponse lift(UUID id, String body) {
        return api.dpo().body(body).post("/restrictions/" + id + "/lift").then();
    }

    private void awaitRestriction(UUID id, Consumer<ValidatableResponse> expectation) {
        await().atMost(SOON)
                .untilAsserted(() -> expectation.accept(
                        api.dpo().get("/restrictions/" + id).then().statusCode(200)));
    }
}
