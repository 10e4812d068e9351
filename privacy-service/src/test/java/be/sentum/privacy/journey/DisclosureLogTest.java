package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.privacy.DisclosureMade;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-NTF-01")
class DisclosureLogTest {

    @Inject
    DataSource database;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Api api = new Api(Tokens.shared());
    private final UUID anna = UUID.randomUUID();

    @Test
    void what_left_can_be_read_by_the_officer_newest_first() {
        disclosed(UUID.randomUUID(), "bpost", "2026-11-20T09:00:00Z");
        disclosed(UUID.randomUUID(), "mailer", "2026-11-21T09:00:00Z");

        await().untilAsserted(() -> api.dpo()
                .queryParam("subject", anna)
                .get("/disclosures")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.recipient", contains("mailer", "bpost"))
                .body("items[1].fields", contains("name", "delivery_address"))
                .body("items[1].purpose", equalTo("P03"))
                .body("items[1].basis", equalTo("contract"))
                .body("next", nullValue()));
    }

    @Test
    void the_same_disclosure_told_twice_is_one_entry() throws SQLException {
        UUID once = UUID.randomUUID();
        disclosed(once, "bpost", "2026-11-20T09:00:00Z");
        disclosed(once, "bpost", "2026-11-20T09:05:00Z");
        disclosed(UUID.randomUUID(), "mailer", "2026-11-21T09:00:00Z");

        await().until(() -> recipients().contains("mailer"));
        assertThat(recipients()).containsExactly("mailer", "bpost");
        assertThat(audited()).containsExactlyInAnyOrder("privacy: bpost", "privacy: mailer");
    }

    @Test
    void a_long_log_comes_in_pages() {
        for (int i = 0; i < 101; i++) {
            disclosed(UUID.randomUUID(), "bpost", "2026-11-20T09:00:00Z");
        }
        await().until(() ->
                api.dpo().queryParam("subject", anna).get("/disclosures").path("next") != null);
        String next = api.dpo().queryParam("subject", anna).get("/disclosures").path("next");

        api.dpo()
                .queryParam("subject", anna)
                .queryParam("cursor", next)
                .get("/disclosures")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void nobody_reads_it_without_a_purpose_or_without_naming_the_person() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.shared().of("dpo", "dpo"))
                .contentType(ContentType.JSON)
                .queryParam("subject", anna)
                .get("/disclosures")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
        api.dpo().get("/disclosures").then().statusCode(400).body("code", equalTo("invalid_parameter"));
        api.dpo()
                .queryParam("subject", anna)
                .queryParam("cursor", "zzz")
                .get("/disclosures")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_cursor"));
        api.customer("anna")
                .queryParam("subject", anna)
                .get("/disclosures")
                .then()
                .statusCode(403);
    }

    /** REQ-GEN-06: each disclosure once. */
    private List<String> audited() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select reason from audit_entry where action = 'disclosed' and subject_id = ?")) {
            query.setObject(1, anna);
            List<String> reasons = new ArrayList<>();
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    reasons.add(found.getString(1));
                }
            }
            return reasons;
        }
    }

    private List<String> recipients() {
        return api.dpo()
                .queryParam("subject", anna)
                .get("/disclosures")
                .then()
                .extract()
                .jsonPath()
                .getList("items.recipient", String.class);
    }

    private void disclosed(UUID id, String recipient, String at) {
        kafka.send(new DisclosureMade(
                id, anna, recipient, "P03", List.of("name", "delivery_address"), Instant.parse(at), "contract", null));
    }
}
