package be.sentum.consent.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.events.customer.AccountClosed;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ProofRetentionTest {

    @Inject
    DataSource database;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Anna anna = Anna.registered();

    @Test
    @DisplayName("REQ-CON-09, REQ-ERA-06: an erasure keeps the proof five years, whole and verifiable")
    void an_erasure_keeps_the_proof_five_years() throws SQLException {
        // good until taken back, and good for two years
        String open = anna.chooses("P10", "granted").statusCode(201).extract().path("id");
        String ending = anna.chooses("P09", "granted").statusCode(201).extract().path("id");

        UUID request = UUID.randomUUID();
        kafka.send(new ErasureOrdered(request, anna.subject));
        kafka.await(ErasureExecuted.class, e -> e.requestId().equals(request), Duration.ofSeconds(30));

        LocalDate last = LocalDate.now(ZoneId.of("Europe/Brussels")).plusYears(5);
        assertThat(lastDay(open)).isEqualTo(last);
        assertThat(lastDay(ending)).isEqualTo(last);
        given().auth()
                .oauth2(Tokens.shared().of("dpo", "dpo"))
                .header("X-Purpose", "P13")
                .get("/consents/" + open + "/proof")
                .then()
                .statusCode(200)
                .body("chain", equalTo("intact"));
    }

    @Test
    @DisplayName("REQ-CON-09: with the account the grants end, and the five years of their proofs begin")
    void a_closed_account_ends_the_grants() throws SQLException {
        String open = anna.chooses("P10", "granted").statusCode(201).extract().path("id");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));

        kafka.send(new AccountClosed(anna.subject, "owner", Instant.now(), today.plusDays(30)));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(anna.effective("P10")).isEqualTo("denied expired"));
        assertThat(lastDay(open)).isEqualTo(today.plusYears(5));
    }

    @Test
    @DisplayName("REQ-CON-09: a proof can be deleted the day after its last, and not before")
    void a_proof_can_be_deleted_after_its_last_day() throws SQLException {
        String id = anna.chooses("P09", "denied").statusCode(201).extract().path("id");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));

        run("update consent_event set retained_until = ? where id = ?", today, id);
        assertThatThrownBy(() -> run("delete from consent_event where retained_until <= ? and id = ?", today, id))
                .hasMessageContaining("append-only");
        run("update consent_event set retained_until = ? where id = ?", today.minusDays(1), id);
        run("delete from consent_event where retained_until < ? and id = ?", today, id);

        anna.asks().get("/consents/" + id + "/proof").then().statusCode(404);
    }

    private LocalDate lastDay(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                var query =
                        connection.prepareStatement("select retained_until from consent_event where id = ?::uuid")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        }
    }

    private void run(String sql, LocalDate day, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.setObject(2, UUID.fromString(id));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
