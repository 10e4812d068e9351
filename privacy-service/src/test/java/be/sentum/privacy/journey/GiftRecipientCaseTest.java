package be.sentum.privacy.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.events.order.GiftRecipientIdentified;
import be.sentum.events.privacy.CollectRequested;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-ORD-05: who received a present has rights without an account")
class GiftRecipientCaseTest {

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final UUID bram = UUID.randomUUID();

    @Test
    void a_case_about_somebody_nobody_identified_is_refused() {
        asked("access").statusCode(422).body("code", equalTo("unknown_subject"));
    }

    @Test
    void an_officer_opens_a_case_right_after_and_every_service_is_asked() {
        kafka.send(new GiftRecipientIdentified(bram, Instant.now()));

        asked("access").statusCode(202);

        kafka.await(CollectRequested.class, e -> e.subjectId().equals(bram), Duration.ofSeconds(20));
    }

    private ValidatableResponse asked(String type) {
        return given().auth()
                .oauth2(Tokens.shared().of("dpo", "dpo"))
                .contentType(ContentType.JSON)
                .body("""
                {"types":["%s"],"subject":"%s","channel":"email","language":"nl","contact":"bram@example.org"}""".formatted(type, bram))
                .post("/privacy-requests")
                .then();
    }
}
