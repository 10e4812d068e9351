package be.sentum.web.caller;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class CallerTest {

    private final Tokens tokens = Tokens.shared();

    @Test
    void a_customer_is_known_by_the_subject_of_the_token() {
        given().auth()
                .oauth2(tokens.of("anna", "customer"))
                .get("/things/private")
                .then()
                .statusCode(200)
                .body("login", equalTo(Tokens.subject("anna")))
                .body("staff", equalTo(false))
                .body("recent", equalTo(true));
    }

    @Test
    void an_agent_is_staff() {
        given().auth()
                .oauth2(tokens.of("agent", "agent"))
                .get("/things/private")
                .then()
                .body("staff", equalTo(true));
    }

    @Test
    void a_log_in_of_yesterday_is_not_recent() {
        given().auth()
                .oauth2(tokens.loggedInLongAgo("anna", "customer"))
                .get("/things/private")
                .then()
                .body("recent", equalTo(false));
    }
}
