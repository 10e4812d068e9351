package be.sentum.privacy.journey.opendsr;

import static be.sentum.privacy.journey.opendsr.ControllerSide.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import be.sentum.testing.Mailbox;
import be.sentum.testing.WithSentumServers;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Issue 4: tooling that speaks OpenDSR 2.0 works unchanged, and nothing of it tells whom we know. */
@QuarkusTest
@WithSentumServers
class OpenDsrJourneyTest {

    @Inject
    DataSource database;

    private final ControllerSide acme = new ControllerSide("acme");
    private final ControllerSide other = new ControllerSide("other");

    @Test
    void discovery_names_what_is_supported_and_a_certificate_for_our_domain() throws Exception {
        String certificate = acme.caller()
                .get("/v2/discovery")
                .then()
                .statusCode(200)
                .body("api_version", is("2.0"))
                .body("supported_subject_request_types", hasItems("access", "portability", "erasure"))
                .body("supported_identities.find { it.identity_format == 'sha256' }.identity_type", is("email"))
                .extract()
                .path("processor_certificate");

        assertThat(certificate).isEqualTo("http://localhost:8085/v2/certificate");
        assertThat(verifier().isFor("localhost")).isTrue();
    }

    @Test
    void a_request_is_taken_in_and_the_answer_is_signed_in_header_and_body() throws Exception {
        Map<String, Object> request = request("access", "email", "raw", "dsr-stranger@example.org");

        Response answer = acme.send(request);

        answer.then()
                .statusCode(201)
                .header("X-OpenDSR-Processor-Domain", "localhost")
                .body("controller_id", is("acme"))
                .body("subject_request_id", is(request.get("subject_request_id")))
                .body("received_time", notNullValue())
                .body("expected_completion_time", notNullValue());
        assertThat(verifier().accepts(answer.asByteArray(), answer.header("X-OpenDSR-Signature")))
                .isTrue();
        ObjectMapper json = new ObjectMapper();
        ObjectNode body = (ObjectNode) json.readTree(answer.asByteArray());
        String inner = body.remove("processor_signature").textValue();
        assertThat(verifier().accepts(json.writeValueAsBytes(body), inner)).isTrue();
        byte[] changed = answer.asString().replace("acme", "evil").getBytes(StandardCharsets.UTF_8);
        assertThat(verifier().accepts(changed, answer.header("X-OpenDSR-Signature")))
                .isFalse();
        assertThat(new String(
                        Base64.getDecoder().decode(body.path("encoded_request").textValue()), StandardCharsets.UTF_8))
                .contains("dsr-stranger@example.org");
        assertThat(stored("dsr-stranger@example.org"))
                .as("the contact of the case alone")
                .isEqualTo(1);
    }

    @Test
    void nothing_begins_before_the_person_proves_it_and_then_the_status_says_so() {
        ControllerSide.customer(database, "dsr-anna", "dsr-anna@example.org", "SO-DSR-1");
        Map<String, Object> request = request("access", "email", "raw", "dsr-anna@example.org");
        Object id = request.get("subject_request_id");
        acme.send(request).then().statusCode(201);
        acme.status(id).then().statusCode(200).body("request_status", is("pending"));

        ControllerSide.prove(Mailbox.of("dsr-anna@example.org").only(), "SO-DSR-1");

        Response status = acme.status(id);
        status.then().body("request_status", is("in_progress")).body("expected_completion_time", notNullValue());
        assertThat(verifier().accepts(status.asByteArray(), status.header("X-OpenDSR-Signature")))
                .isTrue();
        acme.cancel(id).then().statusCode(400).body("error.errors[0].reason", is("not_pending"));
    }

    @Test
    void a_hash_or_our_customer_number_leads_to_the_known_address_and_to_nobody_who_is_not_known() throws Exception {
        UUID subject = ControllerSide.customer(database, "dsr-bram", "Dsr-Bram@example.org", "SO-DSR-2");
        Map<String, Object> hash = request("erasure", "email", "sha256", sha256("dsr-bram@example.org"));
        Map<String, Object> number = request("access", "controller_customer_id", "raw", subject.toString());
        Map<String, Object> nobody = request("erasure", "email", "sha256", sha256("dsr-nobody@example.org"));

        for (Map<String, Object> one : java.util.List.of(hash, number, nobody)) {
            Response answer = acme.send(one);
            answer.then().statusCode(201);
            assertThat(answer.time()).as("REQ-SEC-08: the time is a beat's").isGreaterThanOrEqualTo(150);
            assertThat(answer.jsonPath().getMap("$").keySet())
                    .containsExactlyInAnyOrder(
                            "controller_id",
                            "subject_request_id",
                            "api_version",
                            "received_time",
                            "expected_completion_time",
                            "encoded_request",
                            "processor_signature");
            acme.status(one.get("subject_request_id")).then().body("request_status", is("pending"));
        }

        assertThat(Mailbox.of("Dsr-Bram@example.org").await(2)).hasSize(2);
    }

    @Test
    void the_same_again_is_the_same_and_something_else_under_that_id_is_refused() {
        Map<String, Object> request = request("portability", "email", "raw", "dsr-twice@example.org");
        Response first = acme.send(request);

        Response again = acme.send(request);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("received_time"))
                .isEqualTo(first.jsonPath().getString("received_time"));
        assertThat(Mailbox.of("dsr-twice@example.org").only()).isNotNull();

        request.put("subject_request_type", "erasure");
        acme.send(request).then().statusCode(400).body("error.errors[0].reason", is("used_before"));
    }

    @Test
    void another_controllers_request_is_like_an_unknown_one() {
        Map<String, Object> request = request("access", "email", "raw", "dsr-two@example.org");
        Object id = request.get("subject_request_id");
        acme.send(request).then().statusCode(201);

        String unknown =
                other.status(UUID.randomUUID()).then().statusCode(404).extract().asString();
        assertThat(other.status(id).then().statusCode(404).extract().asString()).isEqualTo(unknown);
        assertThat(other.cancel(id).then().statusCode(404).extract().asString()).isEqualTo(unknown);
        other.send(request).then().statusCode(201);
        other.status(id).then().statusCode(200).body("controller_id", is("other"));
    }

    @Test
    void what_is_pending_can_be_cancelled_once() {
        Map<String, Object> request = request("erasure", "email", "raw", "dsr-cancel@example.org");
        Object id = request.get("subject_request_id");
        acme.send(request);

        Response cancelled = acme.cancel(id);
        cancelled
                .then()
                .statusCode(202)
                .header("X-OpenDSR-Processor-Domain", "localhost")
                .body("received_time", notNullValue())
                .body("processor_signature", notNullValue());
        assertThat(verifier().accepts(cancelled.asByteArray(), cancelled.header("X-OpenDSR-Signature")))
                .isTrue();
        acme.status(id).then().body("request_status", is("cancelled"));
        acme.cancel(id).then().statusCode(400);
    }

    @Test
    void the_older_names_and_headers_work_and_need_no_regulation() {
        Map<String, Object> request = request("erasure", "email", "raw", "gdpr-old@example.org");
        request.remove("regulation");

        Response answer =
                acme.caller().contentType(ContentType.JSON).body(request).post("/opengdpr_requests");

        answer.then().statusCode(201).header("X-OpenGDPR-Processor-Domain", "localhost");
        assertThat(verifier().accepts(answer.asByteArray(), answer.header("X-OpenGDPR-Signature")))
                .isTrue();
        String path = "/opengdpr_requests/" + request.get("subject_request_id");
        acme.caller().get(path).then().statusCode(200).body("request_status", is("pending"));
        acme.caller().delete(path).then().statusCode(202).header("X-OpenGDPR-Signature", notNullValue());
    }

    @Test
    void who_is_no_partner_is_turned_away_and_put_is_not_known() {
        RestAssured.given().get("/v2/discovery").then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(be.sentum.testing.Tokens.shared().of("dsr-customer", "customer"))
                .get("/v2/discovery")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        acme.caller()
                .contentType(ContentType.JSON)
                .body("{}")
                .put("/v2/requests/" + UUID.randomUUID())
                .then()
                .statusCode(405)
                .body(not(containsString("stack")));
    }

    private static Verifier verifier() {
        return new Verifier(RestAssured.given().get("/v2/certificate").asByteArray());
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** In how many columns of relayed requests and cases that text stands. */
    private int stored(String text) throws Exception {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select (select count(*) from privacy_request p where"
                        + " p::text like ?) + (select count(*) from relayed_request r where r::text like ?)")) {
            query.setString(1, "%" + text + "%");
            query.setString(2, "%" + text + "%");
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
