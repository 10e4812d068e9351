package be.sentum.privacy.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-DSR-04: closed is final; a follow-up is a linked case")
class FollowUpTest {

    private final OtherServices others = new OtherServices(KafkaProbe.shared());
    private final Api api = new Api(Tokens.shared());

    @Test
    void what_is_asked_about_an_ended_case_is_a_case_of_its_own() {
        others.register("follow-anna");
        UUID ended = api.ask("follow-anna", "rectification");
        followUp("follow-anna", ended).then().statusCode(409).body("code", equalTo("invalid_transition"));
        api.decide(ended, "granted").then().statusCode(200);

        String next = followUp("follow-anna", ended)
                .then()
                .statusCode(202)
                .body("followsUp", is(ended.toString()))
                .extract()
                .path("id");

        api.caseOf("follow-anna", UUID.fromString(next)).then().body("followsUp", is(ended.toString()));
        api.caseOf("follow-anna", ended).then().body("status", is("closed")).body("followsUp", nullValue());
    }

    @Test
    void somebody_elses_case_is_like_an_unknown_one() {
        others.register("follow-bram");
        others.register("follow-clara");
        UUID ended = api.ask("follow-bram", "rectification");
        api.ask("follow-clara", "rectification");
        api.decide(ended, "granted").then().statusCode(200);

        followUp("follow-clara", ended).then().statusCode(404).body("code", equalTo("not_found"));
        followUp("follow-clara", UUID.randomUUID()).then().statusCode(404).body("code", equalTo("not_found"));
    }

    private Response followUp(String name, UUID ended) {
        return api.customer(name)
                .body("{\"types\":[\"rectification\"],\"language\":\"nl\",\"text\":\"the street is still wrong\"}")
                .post("/privacy-requests/" + ended + "/follow-ups");
    }
}
