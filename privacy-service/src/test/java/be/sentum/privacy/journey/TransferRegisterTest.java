package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.events.privacy.TransferMechanismChanged;
import be.sentum.events.privacy.TransferRegistered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class TransferRegisterTest {

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Api api = new Api(Tokens.shared());
    private final String code = "r-" + UUID.randomUUID();

    @BeforeEach
    void purposes_are_known() {
        new Purposes(kafka).announce();
        await().until(() ->
                api.dpo().body(recipient("IE", Map.of())).post("/recipients").statusCode() < 300);
    }

    @Test
    @DisplayName("REQ-LB-06: a recipient is entered once and replaced later, and every service hears of it")
    void a_recipient_is_entered_and_told() {
        String fresh = code + "-2";
        Map<String, Object> body = recipient("BE", Map.of("code", fresh, "legalName", "Fresh BV"));

        api.dpo().body(body).post("/recipients").then().statusCode(201).body("code", equalTo(fresh));
        body.put("validTo", "2026-12-31");
        api.dpo().body(body).post("/recipients").then().statusCode(200).body("validTo", equalTo("2026-12-31"));

        kafka.await(RecipientRegistered.class, e -> e.code().equals(fresh) && e.validTo() != null);
        api.dpo().get("/recipients").then().body("items.code", hasItem(fresh));
    }

    @Test
    void the_code_is_made_of_the_legal_name() {
        String name = "Straße & Co " + UUID.randomUUID();
        Map<String, Object> body = recipient("BE", Map.of("legalName", name));
        body.remove("code");

        String made = api.dpo()
                .body(body)
                .post("/recipients")
                .then()
                .statusCode(201)
                .extract()
                .path("code");

        assertThat(made).matches("stra-e-co-[0-9a-f-]{36}");
    }

    @Test
    @DisplayName("REQ-XFR-01: outside the EEA without a mechanism it is refused, with one it is told")
    void a_recipient_outside_the_eea_needs_a_mechanism() {
        api.dpo()
                .body(recipient("US", Map.of()))
                .post("/recipients")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("transferMechanism"));
        api.dpo()
                .body(recipient("US", Map.of("transferMechanism", "DPF")))
                .post("/recipients")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("evidenceRef"));
        api.dpo()
                .body(recipient("US", Map.of("transferMechanism", "DPF", "evidenceRef", "DPF-LIST")))
                .post("/recipients")
                .then()
                .statusCode(200)
                .body("transfers[0].mechanism", equalTo("DPF"));

        assertThat(kafka.await(TransferRegistered.class, e -> e.recipient().equals(code))
                        .evidenceRef())
                .isEqualTo("DPF-LIST");
    }

    @Test
    @DisplayName("REQ-XFR-01: the kill switch is told once, and lifted")
    void a_mechanism_is_suspended_and_lifted() {
        api.dpo()
                .post("/transfer-mechanisms/BCR/suspension")
                .then()
                .statusCode(200)
                .body("suspended", equalTo(true));
        api.dpo().post("/transfer-mechanisms/BCR/suspension").then().statusCode(200);
        kafka.await(TransferMechanismChanged.class, e -> e.mechanism().equals("BCR") && e.suspended());

        api.dpo()
                .delete("/transfer-mechanisms/BCR/suspension")
                .then()
                .statusCode(200)
                .body("suspended", equalTo(false));
        kafka.await(TransferMechanismChanged.class, e -> e.mechanism().equals("BCR") && !e.suspended());
        assertThat(kafka.all(TransferMechanismChanged.class).stream()
                        .filter(e -> e.mechanism().equals("BCR")))
                .hasSize(2);
        api.dpo().post("/transfer-mechanisms/magic/suspension").then().statusCode(404);
        api.dpo().get("/transfer-mechanisms").then().statusCode(200).body("items.code", hasItem("SCC"));
    }

    private Map<String, Object> recipient(String country, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "code",
                code,
                "legalName",
                "Recipient",
                "country",
                country,
                "role",
                "controller",
                "purposes",
                List.of("P11"),
                "validFrom",
                "2026-01-01"));
        body.putAll(more);
        return body;
    }
}
