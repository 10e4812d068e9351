package be.sentum.web.resource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.emptyString;

import be.sentum.testing.WithSentumServers;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class VersionsTest {

    private static final String THING = "/things/0193a7b4-0000-7000-8000-000000000001";

    @Test
    void an_etag_says_the_version_and_is_read_back() {
        String etag = given().get(THING).then().statusCode(200).extract().header("ETag");

        assertThat(Versions.expected(etag)).isEqualTo(7);
    }

    @Test
    void what_the_caller_has_is_not_sent_again() {
        given().header("If-None-Match", "\"v7\"")
                .get(THING)
                .then()
                .statusCode(304)
                .header("ETag", "\"v7\"")
                .body(emptyString());
        given().header("If-None-Match", "\"v6\"").get(THING).then().statusCode(200);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_change_without_if_match_is_refused(@Nullable String ifMatch) {
        assertRefused(ifMatch, CommonProblem.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v7", "*", "W/\"v7\"", "\"7\"", "\"v\"", "\"v7\", \"v8\"", "\"v99999999999999999999\""})
    void an_etag_that_nothing_ever_had_is_stale(String ifMatch) {
        assertRefused(ifMatch, CommonProblem.VERSION_MISMATCH);
    }

    private static void assertRefused(@Nullable String ifMatch, CommonProblem problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Versions.expected(ifMatch))
                .extracting(ProblemException::problem)
                .isEqualTo(problem);
    }
}
