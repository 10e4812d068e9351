package be.sentum.privacy.journey;

import static io.restassured.RestAssured.given;

import be.sentum.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls the service as different people do. */
class Api {

    private final Tokens tokens;

    Api(Tokens tokens) {
        this.tokens = tokens;
    }

    RequestSpecification customer(String name) {
        return given().auth().oauth2(tokens.of(name, "customer")).contentType(ContentType.JSON);
    }

    RequestSpecification dpo() {
        return given().auth()
                .oauth2(tokens.of("dpo", "dpo"))
                .header("X-Purpose", "P13")
                .contentType(ContentType.JSON);
    }

    /** Answers the case's id. */
    UUID ask(String name, String... types) {
        return UUID.fromString(customer(name)
                .body(Map.of("types", List.of(types), "language", "nl"))
                .post("/privacy-requests")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    Response caseOf(String name, UUID id) {
        return customer(name).get("/privacy-requests/" + id);
    }

    Response decide(UUID id, String outcome, String... reasons) {
        return dpo().body(Map.of("outcome", outcome, "reasons", List.of(reasons)))
                .post("/privacy-requests/" + id + "/decision");
    }
}
