package be.sentum.web.caller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import be.sentum.web.app.RestrictionsOfTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class StaffReadsTest {

    private final Tokens tokens = Tokens.shared();
    private final UUID person = UUID.randomUUID();

    @Inject
    DataSource database;

    @Inject
    RestrictionsOfTests restrictions;

    @Test
    @DisplayName("REQ-ACC-04: date, role and purpose of a staff read are kept, the employee is not")
    void a_staff_read_is_kept_with_role_and_purpose() {
        read("agent", "P02").statusCode(200);

        LocalDate inAYear = LocalDate.now(ZoneId.of("Europe/Brussels")).plusMonths(12);
        assertThat(log()).isEqualTo("1 agent P02 thing " + inAYear);
    }

    @Test
    void a_customer_reading_oneself_states_no_purpose_and_is_not_logged() {
        read("customer", null).statusCode(200);

        assertThat(log()).isNull();
    }

    @Test
    void staff_without_a_purpose_are_refused() {
        read("agent", null).statusCode(400).body("code", equalTo("purpose_required"));

        assertThat(log()).isNull();
    }

    @Test
    void a_purpose_that_does_not_exist_is_refused() {
        read("agent", "P18").statusCode(422).body("code", equalTo("unknown_purpose"));
    }

    @Test
    @DisplayName("REQ-GEN-02: an agent does not read for solvency assessment")
    void a_purpose_of_another_role_is_refused() {
        read("agent", "P06").statusCode(403).body("code", equalTo("forbidden_purpose"));

        assertThat(log()).isNull();
    }

    @Test
    @DisplayName("REQ-GEN-02: a refused read is logged with role, purpose and route, without person or employee")
    void a_refused_read_is_logged() {
        Queue<LogRecord> heard = new ConcurrentLinkedQueue<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord event) {
                heard.add(event);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger audit = Logger.getLogger("be.sentum.audit.refused-reads");
        audit.addHandler(handler);
        try {
            read("agent", "P06").statusCode(403);
            read("agent", "P02").statusCode(200);
        } finally {
            audit.removeHandler(handler);
        }

        assertThat(heard)
                .singleElement()
                .extracting(event -> ((ExtLogRecord) event).getFormattedMessage())
                .isEqualTo("refused read: role=agent purpose=P06 route=/things/persons/{id}");
    }

    @Test
    @DisplayName("REQ-RES-02: a restricted person is read only on a named exception, which is logged with its reason")
    void a_restricted_person_is_read_on_an_exception_only() {
        restrictions.restrict(person, "P02");

        read("agent", "P02").statusCode(409).body("code", equalTo("processing_restricted"));
        except("because", "a reason").statusCode(422);
        except("legal_claims", " ").statusCode(422);
        except("legal_claims", "asked by the court").statusCode(200);
        read("agent", "P01").statusCode(200);
        read("customer", null).statusCode(200);

        assertThat(exceptions()).isEqualTo("legal_claims asked by the court");
    }

    private ValidatableResponse except(String code, String reason) {
        return given().auth()
                .oauth2(tokens.of("someone", "agent"))
                .header("X-Purpose", "P02")
                .header("X-Restriction-Exception", code)
                .header("X-Restriction-Reason", reason)
                .get("/things/persons/" + person)
                .then();
    }

    private @Nullable String exceptions() {
        return queried("select string_agg(exception || ' ' || exception_reason, ',') from access_log"
                + " where subject_id = ?");
    }

    private ValidatableResponse read(String role, @Nullable String purpose) {
        var request = given().auth().oauth2(tokens.of("someone", role));
        return (purpose == null ? request : request.header("X-Purpose", purpose))
                .get("/things/persons/" + person)
                .then();
    }

    private @Nullable String log() {
        return queried("""
                select count(*) || ' ' || min(role) || ' ' || min(purpose) || ' ' || min(what) || ' '
                    || min(retained_until)
                from access_log where subject_id = ?""");
    }

    private @Nullable String queried(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, person);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
