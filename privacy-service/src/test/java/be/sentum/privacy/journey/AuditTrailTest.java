package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-GEN-06")
class AuditTrailTest {

    @Inject
    DataSource database;

    @Inject
    AuditTrail trail;

    private final OtherServices others = new OtherServices(KafkaProbe.shared());
    private final Api api = new Api(Tokens.shared());

    @Test
    void a_changed_row_is_named_and_repaired_the_trail_is_whole_again() throws SQLException {
        long first = aDecidedCase();
        assertValid();

        unguarded("update audit_entry set action = 'forged'" + whereSeq(first));

        api.dpo()
                .post("/audit-trail/verification")
                .then()
                .statusCode(200)
                .body("valid", is(false))
                .body("firstBroken", is((int) first));
        unguarded("update audit_entry set action = 'request_registered'" + whereSeq(first));
        assertValid();
    }

    @Test
    void the_database_refuses_to_change_delete_or_empty_it() {
        long first = aDecidedCase();

        for (String sql : List.of(
                "update audit_entry set action = 'forged'" + whereSeq(first),
                "delete from audit_entry" + whereSeq(first),
                "truncate audit_entry",
                "update audit_block set hash = ''",
                "delete from audit_seal",
                "truncate audit_block cascade")) {
            assertThatThrownBy(() -> run(sql)).hasMessageContaining("audit");
        }
        assertValid();
    }

    @Test
    void an_entry_taken_out_of_the_queue_before_it_is_sealed_is_missed() throws SQLException {
        assertValid();
        run("insert into audit_entry values (gen_random_uuid(), now(), 'dpo', null, 'hidden', null, null, null,"
                + " current_date, 'x')");

        api.dpo()
                .post("/audit-trail/verification")
                .then()
                .body("valid", is(false))
                .body("lost", is(1));

        unguarded("delete from audit_entry where action = 'hidden'");
        assertValid();
    }

    @Test
    void many_write_at_once_and_none_waits_for_another() throws Exception {
        try (var writers = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                writers.execute(() -> QuarkusTransaction.requiringNew()
                        .run(() -> trail.append(
                                new AuditRecord("system", null, "crowd", null, null, null), Instant.now())));
            }
        }

        assertValid();
        assertThat(allPages("items.findAll { it.action == 'crowd' }.block"))
                .hasSize(50)
                .doesNotContainNull();
    }

    @Test
    void each_step_of_a_case_is_written_down_with_ids_only() {
        UUID subject = others.register("audit-steps");
        UUID id = api.ask("audit-steps", "rectification");
        api.decide(id, "refused", "the street is right").then().statusCode(200);

        String entries = "items.findAll { it.request == '" + id + "' }";
        assertThat(allPages(entries + ".action")).contains("request_registered", "item_decided", "case_closed");
        assertThat(allPages(entries + ".subject")).containsOnly(subject.toString());
        assertThat(allPages("items.reason")).doesNotContain("the street is right");
    }

    private List<String> allPages(String path) {
        List<String> values = new java.util.ArrayList<>();
        String cursor = null;
        do {
            var page = (cursor == null ? api.dpo() : api.dpo().queryParam("cursor", cursor))
                    .get("/audit-trail")
                    .then()
                    .statusCode(200)
                    .extract();
            values.addAll(page.jsonPath().getList(path, String.class));
            cursor = page.path("next");
        } while (cursor != null);
        return values;
    }

    /** Answers the sequence of its first entry. */
    private long aDecidedCase() {
        others.register("audit-case");
        UUID id = api.ask("audit-case", "rectification");
        api.decide(id, "granted").then().statusCode(200);
        assertValid();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select min(s.seq) from audit_seal s join audit_entry e on e.id = s.entry_id"
                                + " where e.request_id = ?")) {
            query.setObject(1, id);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertValid() {
        api.dpo()
                .post("/audit-trail/verification")
                .then()
                .statusCode(200)
                .body("valid", is(true))
                .body("firstBroken", nullValue())
                .body("keySet()", hasItems("entries", "valid"));
    }

    private static String whereSeq(long seq) {
        return " where id = (select entry_id from audit_seal where seq = " + seq + ")";
    }

    /** As somebody who owns the database could. */
    private void unguarded(String sql) throws SQLException {
        run("alter table audit_entry disable trigger audit_entry_stays");
        try {
            run(sql);
        } finally {
            run("alter table audit_entry enable trigger audit_entry_stays");
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
