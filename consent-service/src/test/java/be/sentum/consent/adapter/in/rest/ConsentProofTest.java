package be.sentum.consent.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class ConsentProofTest {

    @Inject
    DataSource database;

    private Anna anna;
    private UUID event;

    @BeforeEach
    void a_grant() {
        anna = Anna.registered();
        event = UUID.fromString(
                anna.chooses("P09", "granted", ",\"uiVariant\":\"settings\",\"evidence\":{\"screenId\":\"account\"}")
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    @Test
    @DisplayName("REQ-CON-01: the proof has the exact text shown, with the hash that was recorded")
    void the_proof_has_the_exact_text() throws Exception {
        var proof = anna.asks()
                .get("/consents/" + event + "/proof")
                .then()
                .statusCode(200)
                .body("consent.action", equalTo("granted"))
                .body("consent.uiVariant", equalTo("settings"))
                .body("consent.evidence.screenId", equalTo("account"))
                .body("consent.controllers[0]", equalTo("Sentum"))
                .body("consent.lang", equalTo("en"))
                .body("chain", equalTo("intact"))
                .extract();

        String text = proof.path("text.text");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(proof.<String>path("consent.textHash"))
                .isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(proof.<String>path("consent.evidence.requestId")).hasSize(32);
        assertThat(proof.<String>path("consent.expiresAt")).isNotNull();
    }

    @Test
    void the_proof_of_a_withdrawal_has_no_text() {
        anna.withdraws("P09").statusCode(200);
        String withdrawal =
                anna.asks().get("/consents").then().extract().path("items.find { it.action == 'withdrawn' }.id");

        anna.asks()
                .get("/consents/" + withdrawal + "/proof")
                .then()
                .statusCode(200)
                .body("text", nullValue())
                .body("chain", equalTo("intact"));
    }

    @Test
    void another_persons_proof_and_an_absent_one_are_not_found() {
        Anna other = Anna.registered();

        for (UUID id : new UUID[] {event, UUID.randomUUID()}) {
            other.asks()
                    .get("/consents/" + id + "/proof")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not_found"));
        }
    }

    @Test
    void the_data_protection_officer_reads_it_with_a_purpose() {
        String dpo = Tokens.shared().of("dpo", "dpo");

        given().auth()
                .oauth2(dpo)
                .get("/consents/" + event + "/proof")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
        given().auth()
                .oauth2(dpo)
                .header("X-Purpose", "P13")
                .get("/consents/" + event + "/proof")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent_event set act = 'DENIED' where id = ?",
                "update consent_event set occurred_at = now() where id = ?",
                "delete from consent_event where id = ?",
                "update consent_text set text = 'other' where id = (select text_version_id from consent_event where id = ?)"
            })
    @DisplayName("REQ-CON-01: the database itself refuses to change or delete an event or a text")
    void the_database_refuses_to_change_it(String sql) {
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }

    @Test
    @DisplayName("REQ-CON-01: a change past all guards shows in every proof of that person")
    void a_change_past_all_guards_shows() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table consent_event disable trigger consent_event_append_only");
            run("update consent_event set ui_variant = 'other' where id = ?");
            statement.execute("alter table consent_event enable trigger consent_event_append_only");
        }

        anna.asks().get("/consents/" + event + "/proof").then().statusCode(200).body("chain", equalTo("broken"));
    }

    @Test
    @DisplayName("REQ-CON-09: the time of a proof runs from the end of the consent")
    void the_time_of_a_proof_runs_from_the_end_of_the_consent() throws SQLException {
        UUID open = UUID.fromString(
                anna.chooses("P10", "granted").statusCode(201).extract().path("id"));
        assertThat(keptYears(open)).isNull();
        // good for two years, then five more
        assertThat(keptYears(event)).isEqualTo(7);

        anna.withdraws("P10").statusCode(200);
        anna.withdraws("P09").statusCode(200);

        assertThat(keptYears(open)).isEqualTo(5);
        assertThat(keptYears(event)).isEqualTo(5);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, event);
            statement.executeUpdate();
        }
    }

    private @Nullable Integer keptYears(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select extract(year from age(retained_until,"
                                + " (recorded_at at time zone 'Europe/Brussels')::date))::int from consent_event where id = ?")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getObject(1, Integer.class);
            }
        }
    }
}
