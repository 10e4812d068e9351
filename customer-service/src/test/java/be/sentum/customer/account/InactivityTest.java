package be.sentum.customer.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.in.account.KeepAccounts;
import be.sentum.customer.domain.CustomerId;
import be.sentum.events.customer.AccountClosed;
import be.sentum.events.privacy.retention.LegalHoldNoted;
import be.sentum.events.privacy.retention.LegalHoldPlaced;
import be.sentum.events.privacy.retention.LegalHoldReleased;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Mailbox;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class InactivityTest {

    @Inject
    KeepAccounts keepAccounts;

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry metrics;

    private final KafkaProbe kafka = KafkaProbe.shared();

    private final String email = Api.email();

    @AfterEach
    void theClockRunsAgain() {
        clock.release();
    }

    @Test
    @DisplayName("RET-05: 36 months without activity, then a notice, 30 days later closed, 30 days later deleted")
    void an_account_nobody_uses_ends_in_three_steps() throws SQLException {
        CustomerId customer = registeredByAgent();
        Mailbox.of(email).await(1);

        clock.forward(Period.ofMonths(36).minusDays(1));
        keep(customer);
        assertThat(Mailbox.of(email).mails()).hasSize(1);

        clock.forward(Period.ofDays(1));
        keep(customer);
        keep(customer);
        assertThat(Mailbox.of(email).await(2).getLast().subject()).contains("wordt gesloten");
        awaitSent(customer);

        clock.forward(Period.ofDays(29));
        keep(customer);
        assertThat(closed(customer)).isFalse();

        clock.forward(Period.ofDays(1));
        keep(customer);
        assertThat(closed(customer)).isTrue();
        assertThat(kafka.await(
                                AccountClosed.class,
                                event -> event.subjectId().equals(customer.value()),
                                Duration.ofSeconds(15))
                        .reason())
                .isEqualTo("inactivity");
        assertThat(Mailbox.of(email).await(3)).hasSize(3);

        clock.forward(Period.ofDays(30));
        keep(customer);
        assertThat(exists(customer)).isTrue();

        clock.forward(Period.ofDays(1));
        keep(customer);
        assertThat(exists(customer)).isFalse();
    }

    @Test
    @DisplayName("REQ-RET-03, RET-05: an account under a legal hold is not deleted before the hold is released")
    void a_held_account_stays() throws SQLException {
        String login = Api.login();
        CustomerId customer = new CustomerId(UUID.fromString(Api.register(Api.customer(login), email)));
        Api.close(login, customer.value().toString()).then().statusCode(200);
        UUID hold = UUID.randomUUID();
        kafka.send(new LegalHoldPlaced(hold, customer.value(), List.of(), List.of(), Instant.now()));
        awaitState(hold, "held");

        clock.forward(Period.ofDays(31));
        keep(customer);
        assertThat(exists(customer)).isTrue();

        kafka.send(new LegalHoldReleased(hold, customer.value(), Instant.now()));
        awaitState(hold, "released");
        keep(customer);
        assertThat(exists(customer)).isFalse();
    }

    private void awaitState(UUID hold, String state) {
        kafka.await(
                LegalHoldNoted.class,
                noted -> noted.holdId().equals(hold) && noted.state().equals(state));
    }

    @Test
    @DisplayName("RET-05: who did not get the notice is not closed, but listed, and gets it again")
    void a_notice_that_got_lost_closes_nothing() throws SQLException {
        CustomerId customer = registeredByAgent();
        Mailbox.of(email).await(1);
        clock.forward(Period.ofMonths(36));
        keep(customer);
        Mailbox.of(email).await(2);
        refuse(customer);

        assertThat(listed()).contains(customer.value().toString());
        clock.forward(Period.ofDays(30));
        keep(customer);

        assertThat(closed(customer)).isFalse();
        Mailbox.of(email).await(3);
        awaitSent(customer);
        assertThat(listed()).doesNotContain(customer.value().toString());
        clock.forward(Period.ofDays(29));
        keep(customer);
        assertThat(closed(customer)).isFalse();
        clock.forward(Period.ofDays(1));
        keep(customer);
        assertThat(closed(customer)).isTrue();
    }

    @Test
    @DisplayName("RET-05: how many did not get the notice is a metric")
    void lost_notices_are_counted() throws SQLException {
        CustomerId customer = registeredByAgent();
        clock.forward(Period.ofMonths(36));
        keep(customer);
        double before = metrics.get("sentum.customer.account.notices.undelivered")
                .gauge()
                .value();

        refuse(customer);

        assertThat(metrics.get("sentum.customer.account.notices.undelivered")
                        .gauge()
                        .value())
                .isEqualTo(before + 1);
    }

    @Test
    @DisplayName(
            "REQ-GEN-02: the list of lost notices is read for the administration of accounts, and kept for each person")
    void the_list_of_lost_notices_is_a_logged_read() throws SQLException {
        CustomerId customer = registeredByAgent();
        clock.forward(Period.ofMonths(36));
        keep(customer);
        refuse(customer);

        given().auth()
                .oauth2(Tokens.shared().of("agent", "agent"))
                .get("/undelivered-notices")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(Tokens.shared().of("agent", "agent"))
                .header("X-Purpose", "P02")
                .get("/undelivered-notices")
                .then()
                .statusCode(403);
        assertThat(listed()).contains(customer.value().toString());

        assertThat(count(
                        "select count(*) from access_log where what = 'undelivered_notice' and subject_id = ?",
                        customer))
                .isEqualTo(1);
    }

    private static List<String> listed() {
        return Api.agent()
                .get("/undelivered-notices")
                .then()
                .statusCode(200)
                .extract()
                .path("items.customerId");
    }

    private void awaitSent(CustomerId customer) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> count(
                                "select count(*) from sent_letter where template = 'inactivity' and subject_id = ?",
                                customer)
                        == 1);
    }

    /** What is left when a mail server refuses a letter: nothing. */
    private void refuse(CustomerId customer) throws SQLException {
        awaitSent(customer);
        count(
                "with lost as (delete from sent_letter where template = 'inactivity' and subject_id = ? returning 1)"
                        + " select count(*) from lost",
                customer);
    }

    @Test
    @DisplayName("RET-05: whoever comes back after the notice keeps the account")
    void activity_ends_a_notice() throws SQLException {
        String login = Api.login();
        CustomerId customer = new CustomerId(UUID.fromString(Api.register(Api.customer(login), email)));
        Mailbox.of(email).await(1);
        clock.forward(Period.ofMonths(36));
        keep(customer);
        Mailbox.of(email).await(2);

        clock.release();
        Api.customer(login).get("/customers/me").then().statusCode(200);
        clock.forward(Period.ofDays(40));
        keep(customer);

        assertThat(closed(customer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"me", "read", "change", "statement"})
    @DisplayName("RET-05: whatever the owner does with the account is activity")
    void what_the_owner_does_is_activity(String deed) throws SQLException {
        String login = Api.login();
        CustomerId customer = new CustomerId(UUID.fromString(Api.register(Api.customer(login), email)));
        String path = "/customers/" + customer.value();
        String etag = Api.customer(login).get(path).header("ETag");
        longAgo(customer);

        RequestSpecification owner = Api.customer(login);
        Response answer = switch (deed) {
            case "me" -> owner.get("/customers/me");
            case "read" -> owner.get(path);
            case "change" ->
                owner.header("If-Match", etag)
                        .contentType("application/merge-patch+json")
                        .body("{\"givenName\": \"An\"}")
                        .patch(path);
            default ->
                owner.header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{\"about\": \"email\", \"text\": \"It is not mine.\"}")
                        .post(path + "/statements");
        };

        assertThat(answer.statusCode()).isIn(200, 201);
        assertThat(sinceLongAgo(customer)).isTrue();
    }

    @Test
    @DisplayName("RET-05: what an agent reads is not the customer's activity")
    void what_staff_do_is_no_activity() throws SQLException {
        CustomerId customer = registeredByAgent();
        longAgo(customer);

        Api.agent().get("/customers/" + customer.value()).then().statusCode(200);

        assertThat(sinceLongAgo(customer)).isFalse();
    }

    private void longAgo(CustomerId customer) throws SQLException {
        count(
                "with old as (update account set active_on = date '2024-01-01' where customer_id = ? returning 1)"
                        + " select count(*) from old",
                customer);
    }

    private boolean sinceLongAgo(CustomerId customer) throws SQLException {
        return count("select count(*) from account where active_on > date '2024-01-01' and customer_id = ?", customer)
                == 1;
    }

    @Test
    @DisplayName("RET-05: several replicas write one notice")
    void several_replicas_write_one_notice() {
        CustomerId customer = registeredByAgent();
        Mailbox.of(email).await(1);
        clock.forward(Period.ofMonths(37));

        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                replicas.execute(() -> keepAccounts.keep(customer));
            }
        }

        Mailbox.of(email).await(2);
        assertThat(keepAccounts.due(List.of(), 1000)).doesNotContain(customer);
        assertThat(Mailbox.of(email).mails()).hasSize(2);
    }

    /** As the round does it. */
    private void keep(CustomerId customer) {
        if (keepAccounts.due(List.of(), 10_000).contains(customer)) {
            keepAccounts.keep(customer);
        }
    }

    private CustomerId registeredByAgent() {
        return new CustomerId(UUID.fromString(Api.register(Api.agent(), email)));
    }

    private boolean closed(CustomerId customer) throws SQLException {
        return count("select count(*) from account where closed_at is not null and customer_id = ?", customer) == 1;
    }

    private boolean exists(CustomerId customer) throws SQLException {
        return count("select count(*) from customer where id = ?", customer)
                        + count("select count(*) from account where customer_id = ?", customer)
                        + count("select count(*) from subject where id = ?", customer)
                > 0;
    }

    private long count(String sql, CustomerId customer) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, customer.value());
            try (var found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
