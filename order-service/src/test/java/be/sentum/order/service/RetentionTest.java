package be.sentum.order.service;

import static be.sentum.order.service.Service.line;
import static be.sentum.order.service.Service.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import be.sentum.events.privacy.retention.LegalHoldNoted;
import be.sentum.events.privacy.retention.LegalHoldPlaced;
import be.sentum.personaldata.retention.RetentionJob;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the nightly job leaves of an order, and when. */
@QuarkusTest
@WithSentumServers
class RetentionTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Inject
    RetentionJob job;

    @Inject
    DataSource database;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Service.Person anna = Service.customer();

    @Test
    @DisplayName("RET-06: address, remarks and tracking go after their last day, and the order stays")
    void operational_detail_goes_before_the_order() throws SQLException {
        UUID id = cancelled();
        run("update order_delivery set retained_until = ? where order_id = ?", TODAY, id);

        job.run();
        assertThat(count("order_delivery", "order_id", id)).isOne();

        run("update order_delivery set retained_until = ? where order_id = ?", TODAY.minusDays(1), id);
        job.run();
        assertThat(count("order_delivery", "order_id", id)).isZero();
        anna.calls().get("/orders").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("RET-07: past its active use an order is only in the archive, without its timeline (RET-01)")
    void an_order_past_its_active_use_is_only_in_the_archive() throws SQLException {
        UUID id = cancelled();
        run("update orders set active_until = ? where id = ?", TODAY.minusDays(1), id);
        run("update order_timeline set retained_until = ? where order_id = ?", TODAY.minusDays(1), id);

        job.run();

        anna.calls().get("/orders").then().body("items", empty());
        anna.calls().get("/orders/{id}", id).then().statusCode(404);
        Service.agent().get("/orders/{id}", id).then().statusCode(404);
        assertThat(count("order_timeline", "order_id", id)).isZero();
        assertThat(count("orders", "id", id)).isOne();
        assertThat(count("order_line", "order_id", id)).isOne();
    }

    @Test
    @DisplayName("RET-07: an order that ended knows the last day of its active use")
    void an_order_that_ended_knows_its_active_use() throws SQLException {
        UUID id = cancelled();

        assertThat(count("orders", "id = '" + id + "' and active_until = date '" + TODAY.plusMonths(26) + "'"))
                .isOne();
    }

    @Test
    @DisplayName("RET-01: header and lines go the day after their last")
    void an_order_goes_at_its_end() throws SQLException {
        UUID id = cancelled();
        run("update orders set retained_until = ? where id = ?", TODAY.minusDays(1), id);
        run("update order_line set retained_until = ? where order_id = ?", TODAY.minusDays(1), id);

        job.run();

        assertThat(count("orders", "id", id)).isZero();
        assertThat(count("order_line", "order_id", id)).isZero();
    }

    @Test
    @DisplayName("REQ-RET-03: a legal hold keeps the delivery beyond its last day")
    void a_legal_hold_keeps_the_delivery() throws SQLException {
        UUID id = cancelled();
        UUID hold = UUID.randomUUID();
        kafka.send(new LegalHoldPlaced(hold, anna.id(), List.of("order"), List.of(), Instant.now()));
        kafka.await(LegalHoldNoted.class, e -> e.holdId().equals(hold));
        run("update order_delivery set retained_until = ? where order_id = ?", TODAY.minusDays(1), id);

        job.run();

        assertThat(count("order_delivery", "order_id", id)).isOne();
    }

    @Test
    @DisplayName(
            "REQ-ORD-04: a statement that nobody confirmed goes within days, a confirmed one with its order (RET-07)")
    void a_statement_is_kept_only_when_it_was_confirmed() throws SQLException {
        UUID id = placed();
        String token = stated(id);
        stated(id);
        anna.calls()
                .body("{\"token\":\"%s\"}".formatted(token))
                .post("/orders/{id}/withdrawal/confirmation", id)
                .then()
                .statusCode(200);
        assertThat(count(
                        "withdrawal_statement",
                        "order_id = '" + id + "' and retained_until = date '" + TODAY.plusMonths(26) + "'"))
                .isOne();
        // A day and a night later.
        run(
                "update withdrawal_statement set retained_until = ? where order_id = ? and confirmed_at is null",
                TODAY.minusDays(1),
                id);

        job.run();

        assertThat(count("withdrawal_statement", "order_id", id)).isOne();
        assertThat(count("orders", "id = '" + id + "' and retained_until = date '" + TODAY.plusMonths(26) + "'"))
                .as("no document rests on what was withdrawn from before it was delivered (RET-07)")
                .isOne();
    }

    private String stated(UUID id) {
        return anna.calls()
                .body("{\"name\":\"Anna Peeters\",\"email\":\"anna@example.org\"}")
                .post("/orders/{id}/withdrawal", id)
                .then()
                .statusCode(202)
                .extract()
                .path("token");
    }

    private UUID placed() {
        return UUID.fromString(Service.place(anna, order("PREPAID", line(Service.product(), 1)))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID cancelled() {
        UUID id = placed();
        anna.calls().post("/orders/{id}/cancellation", id).then().statusCode(200);
        return id;
    }

    private void run(String sql, LocalDate day, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }

    private long count(String table, String key, UUID id) throws SQLException {
        return count(table, key + " = '" + id + "'");
    }

    private long count(String table, String condition) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from " + table + " where " + condition);
                var found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
