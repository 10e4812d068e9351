package be.sentum.web.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ApiDescriptionTest {

    @Test
    void it_is_served_as_openapi_3_1_with_problems_and_the_bearer_scheme() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("components.schemas.Problem.required", hasItems("type", "status", "code", "traceId"))
                .body("components.securitySchemes.bearer.type", equalTo("http"))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("paths.'/things'.get.responses.default.content.'application/problem+json'", notNullValue())
                .body("paths.'/things/private'.get.security[0].bearer", notNullValue());
    }

    @Test
    void it_can_be_looked_at() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
