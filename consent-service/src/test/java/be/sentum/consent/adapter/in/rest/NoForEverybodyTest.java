package be.sentum.consent.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import be.sentum.events.customer.UnsubscribeRequested;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import be.sentum.testing.data.Unique;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A no is taken from whoever says it; a yes only from who may. */
@QuarkusTest
@WithSentumServers
class NoForEverybodyTest {

    @Inject
    DataSource database;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Anna anna = Anna.registered();

    @Test
    @DisplayName("REQ-OBJ-01, REQ-MKT-05: a used unsubscribe link is an objection to direct marketing, once")
    void a_used_unsubscribe_link_is_an_objection() {
        anna.chooses("P09", "granted").statusCode(201);

        kafka.send(new UnsubscribeRequested(anna.subject, "direct_marketing", Instant.now()));
        kafka.send(new UnsubscribeRequested(anna.subject, "direct_marketing", Instant.now()));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(anna.effective("P09")).isEqualTo("denied objection"));
        assertThat(anna.effective("P08")).isEqualTo("denied objection");
        anna.asks().get("/objections").then().body("items.size()", equalTo(1));
    }

    @Test
    @DisplayName("REQ-RES-02: a restricted person's grant is refused, a withdrawal and an objection are taken")
    void a_restricted_persons_no_is_taken() throws SQLException {
        anna.chooses("P09", "granted").statusCode(201);
        restrict();

        anna.chooses("P10", "granted").statusCode(409).body("code", equalTo("processing_restricted"));
        anna.withdraws("P09").statusCode(200).body("decision", equalTo("denied"));
        anna.objects("{\"purposeGroup\":\"direct_marketing\"}").statusCode(201);
        assertThat(anna.effective("P08")).isEqualTo("denied processing_restricted");
        anna.asks().get("/objections").then().body("items.scope", hasItem("direct_marketing"));
    }

    @Test
    @DisplayName("REQ-MKT-07, REQ-ERA-06: an objection outlives the erasure: a new registration starts as objected")
    void an_objection_outlives_the_erasure() {
        anna.objects("{\"purposeGroup\":\"direct_marketing\"}").statusCode(201);
        erase(anna.subject);

        Anna again = new Anna();
        kafka.send(again.card(1, anna.email.toUpperCase(Locale.ROOT), true));

        assertThat(again.effective("P08")).isEqualTo("denied objection");
        again.asks().get("/consents").then().body("items.channel", everyItem(equalTo("system")));
    }

    @Test
    @DisplayName("REQ-ERA-07: an erased person's withdrawal is taken and reveals nothing; a grant is refused")
    void an_erased_persons_no_is_taken() {
        anna.chooses("P09", "granted").statusCode(201);
        erase(anna.subject);
        String email = "erased." + Unique.email();
        String token = Tokens.shared().withEmail(anna.login, email);

        given().auth()
                .oauth2(token)
                .delete("/consents/P09")
                .then()
                .statusCode(200)
                .body("decision", equalTo("denied"));
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"purposeGroup\":\"direct_marketing\"}")
                .post("/objections")
                .then()
                .statusCode(202);
        anna.chooses("P09", "granted").statusCode(422).body("code", equalTo("unknown_customer"));

        Anna later = new Anna();
        kafka.send(later.card(1, email, true));
        assertThat(later.effective("P08")).isEqualTo("denied objection");
    }

    @Test
    @DisplayName("REQ-CON-02: a form shows every switch off; a definition with one on is refused")
    void a_form_shows_every_switch_off() {
        given().get("/consent-forms/account?lang=fr")
                .then()
                .statusCode(200)
                .body("toggles.default", everyItem(equalTo(false)))
                .body("toggles.purpose", hasItem("P09"))
                .body("refuseAll", equalTo(true));
        given().get("/consent-forms/nothing").then().statusCode(404);
        String dpo = Tokens.shared().of("dpo", "dpo");
        given().auth()
                .oauth2(dpo)
                .contentType(ContentType.JSON)
                .body("{\"toggles\":[{\"purpose\":\"P09\",\"default\":true}],\"acceptAll\":false,\"refuseAll\":true}")
                .put("/consent-forms/mine")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid_consent_method"))
                .body("errors.path", hasItem("toggles[0].default"));
        given().auth()
                .oauth2(dpo)
                .contentType(ContentType.JSON)
                .body("{\"toggles\":[{\"purpose\":\"P09\",\"default\":false}],\"acceptAll\":true,\"refuseAll\":false}")
                .put("/consent-forms/mine")
                .then()
                .statusCode(422)
                .body("code", equalTo("refuse_all_required"));
        anna.chooses("P09", "granted", ",\"uiVariant\":\"acceptAll\"")
                .statusCode(422)
                .body("code", equalTo("refuse_all_required"));
        anna.chooses("P09", "granted", ",\"uiVariant\":\"acceptAll\",\"evidence\":{\"screenId\":\"account\"}")
                .statusCode(201)
                .body("uiVariant", equalTo("acceptAll"));
    }

    private void erase(UUID subject) {
        assertThat(anna.effective("P02")).isEqualTo("allowed contract");
        UUID request = UUID.randomUUID();
        kafka.send(new ErasureOrdered(request, subject));
        kafka.await(ErasureExecuted.class, e -> e.requestId().equals(request), Duration.ofSeconds(30));
    }

    private void restrict() throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("insert into subject_restriction"
                        + " (restriction_id, subject_id, category, purpose, ground, restricted_at)"
                        + " values (gen_random_uuid(), ?, 'all', 'all', 'accuracy_contested', now())")) {
            insert.setObject(1, anna.subject);
            insert.executeUpdate();
        }
    }
}
