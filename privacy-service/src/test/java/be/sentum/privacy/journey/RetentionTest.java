package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.sentum.personaldata.retention.OverdueRows;
import be.sentum.personaldata.retention.RetentionJob;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the nightly job leaves of privacy-service's own files. */
@QuarkusTest
@WithSentumServers
class RetentionTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Inject
    RetentionJob job;

    @Inject
    OverdueRows overdue;

    @Inject
    DataSource database;

    private final UUID request = UUID.randomUUID();

    @Test
    @DisplayName("RET-16: what proved an identity goes in the night after it was judged, and the result stays")
    void evidence_of_identity_goes_within_a_day() throws SQLException {
        aClosedCase(TODAY.plusYears(5));
        UUID check = UUID.randomUUID();
        run("insert into identity_check (id, request_id, token_hmac, address_hmac, asked_at, link_until, state,"
                + " wrong_tries, proof, evidence_until) values ('" + check + "', '" + request + "', '" + check
                + "', 'fingerprint', now(), now(), 'proven', 0, 'link_and_fact', date '" + TODAY + "')");

        job.run();
        assertThat(one("select address_hmac from identity_check where id = '" + check + "'"))
                .isEqualTo("fingerprint");

        run("update identity_check set evidence_until = date '" + TODAY.minusDays(1) + "' where id = '" + check + "'");
        job.run();
        assertThat(one("select coalesce(address_hmac, 'gone') || ' ' || proof from identity_check where id = '" + check
                        + "'"))
                .isEqualTo("gone link_and_fact");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Audit.reasons("retention_carried_out"))
                        .anyMatch(reason -> reason.startsWith("privacy.identity_check (address_hmac) RET-16: ")
                                && reason.endsWith(" on " + TODAY)));
    }

    @Test
    @DisplayName("RET-14: the file of a closed case goes after its last day, and all under it")
    void a_case_file_goes_after_its_last_day() throws SQLException {
        aClosedCase(TODAY);

        job.run();
        assertThat(one("select count(*) from privacy_request where id = '" + request + "'"))
                .isEqualTo("1");

        run("update privacy_request set retained_until = date '" + TODAY.minusDays(1) + "' where id = '" + request
                + "'");
        job.run();
        assertThat(one("select count(*) from privacy_request where id = '" + request + "'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("RET-17: a breach goes five years after the last thing entered about it, with what was found for it")
    void a_breach_goes_after_its_last_day() throws SQLException {
        UUID breach = UUID.randomUUID();
        run("insert into breach values ('" + breach + "', 1, now(), now(), false, '{}', date '" + TODAY.minusDays(1)
                + "')");
        run("insert into breach_search values ('" + breach + "', now(), now(), 'order', 1, 1)");

        job.run();

        assertThat(one("select count(*) from breach where id = '" + breach + "'"))
                .isEqualTo("0");
        assertThat(one("select count(*) from breach_search where breach_id = '" + breach + "'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("REQ-RET-01: what is overdue, and what a hold or a restriction spares, is counted in every table")
    void every_table_can_be_counted() {
        assertThat(overdue.count())
                .extracting(OverdueRows.Found::table)
                .contains("identity_check", "request_item", "erasure_answer");
    }

    private void aClosedCase(LocalDate lastDay) throws SQLException {
        run(
                "insert into privacy_request (id, number, subject_id, identity, channel, language, received_at, received_on,"
                        + " due_on, unpaused_due_on, closed_on, retained_until) values ('" + request + "', '"
                        + Cases.freshNumber().text() + "', gen_random_uuid(), 'established', 'account', 'nl', now(),"
                        + " current_date, current_date, current_date, current_date, date '" + lastDay + "')");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var found = query.executeQuery(sql)) {
            found.next();
            return String.valueOf(found.getString(1));
        }
    }
}
