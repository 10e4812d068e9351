package be.sentum.messaging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health and metrics on the management port. */
@QuarkusTest
@WithSentumServers
@SuppressWarnings("NullAway.Init") // filled by the test resource
class ObservabilityTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void the_service_says_that_it_is_well(String path) {
        at().get(path).then().statusCode(200);
    }

    @Test
    void the_topics_are_part_of_readiness() {
        at().get("/q/health/ready").then().body("checks.name", hasItem("kafka topics"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sentum_outbox_pending",
                "sentum_outbox_oldest_age_seconds",
                "sentum_outbox_blocked_keys",
                "sentum_inbox_parked_keys"
            })
    void what_waits_is_a_gauge(String name) {
        at().get("/q/metrics").then().body(containsString("\n" + name + " "));
    }

    /** The bare port: RestAssured must not add the path that the extension put in front. */
    private RequestSpecification at() {
        return given().baseUri("http://" + management.getAuthority()).basePath("/");
    }
}
