package be.sentum.customer.adapter.in.rest;

import static be.sentum.customer.adapter.in.rest.CustomerApi.agent;
import static be.sentum.customer.adapter.in.rest.CustomerApi.anna;
import static be.sentum.customer.adapter.in.rest.CustomerApi.customer;
import static be.sentum.customer.adapter.in.rest.CustomerApi.login;
import static be.sentum.customer.adapter.in.rest.CustomerApi.registered;
import static be.sentum.customer.adapter.in.rest.CustomerApi.withoutPurpose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ReadCustomerTest {

    @Inject
    DataSource database;

    @Test
    void somebody_elses_customer_is_answered_exactly_like_none() {
        String id = registered(login(), anna());
        registered("other", anna());

        var others = customer("other").get("/customers/" + id).then().extract().response();
        var unknown = customer("other")
                .get("/customers/" + UUID.randomUUID())
                .then()
                .extract()
                .response();

        assertThat(others.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(others.asString().replaceAll("\"traceId\":\"[^\"]*\"", ""))
                .isEqualTo(unknown.asString().replaceAll("\"traceId\":\"[^\"]*\"", ""));
    }

    @Test
    void what_the_caller_has_is_not_sent_again() {
        String login = login();
        String id = registered(login, anna());

        customer(login)
                .header("If-None-Match", "\"v1\"")
                .get("/customers/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    @DisplayName("REQ-GEN-02: staff state a purpose that their role may use")
    void an_agent_without_a_purpose_is_refused() {
        String id = registered(login(), anna());

        withoutPurpose().get("/customers/" + id).then().statusCode(400).body("code", equalTo("purpose_required"));
        agent("P08").get("/customers/" + id).then().statusCode(403).body("code", equalTo("forbidden_purpose"));
        agent("P42").get("/customers/" + id).then().statusCode(422).body("code", equalTo("unknown_purpose"));
    }

    @Test
    @DisplayName("REQ-ACC-04: each staff read is kept for the person, a read of nobody is not")
    void an_agent_with_a_purpose_reads_and_the_read_is_kept() throws Exception {
        String id = registered(login(), anna());
        String nobody = UUID.randomUUID().toString();

        agent("P02").get("/customers/" + id).then().statusCode(200).body("givenName", equalTo("Anna"));
        agent("P02").get("/customers/" + nobody).then().statusCode(404);

        assertThat(reads(id)).isEqualTo(1);
        assertThat(reads(nobody)).isZero();
    }

    @Test
    void a_log_in_without_a_customer_has_none() {
        customer(login()).get("/customers/me").then().statusCode(404).body("code", equalTo("not_found"));
    }

    private int reads(String subject) throws Exception {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from access_log where subject_id = ?")) {
            query.setObject(1, UUID.fromString(subject));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
