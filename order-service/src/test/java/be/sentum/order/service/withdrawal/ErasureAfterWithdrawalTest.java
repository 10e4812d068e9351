package be.sentum.order.service.withdrawal;

import static be.sentum.order.service.Service.agent;
import static be.sentum.order.service.Service.awaitStatus;
import static be.sentum.order.service.Service.customer;
import static be.sentum.order.service.Service.line;
import static be.sentum.order.service.Service.order;
import static be.sentum.order.service.Service.place;
import static be.sentum.order.service.Service.product;
import static be.sentum.order.service.Service.registeredCarrier;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.billing.SolvencyDecided;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.FieldOutcome;
import be.sentum.order.service.Service.Person;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-ERA-03, RET-07: the proof of a withdrawal outlives an erasure, and the receipt says so")
class ErasureAfterWithdrawalTest {

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Person anna = customer();
    private String sku = "";
    private UUID order = UUID.randomUUID();

    @Inject
    DataSource database;

    @BeforeEach
    void an_order_was_placed() {
        sku = product();
        order = UUID.fromString(place(anna, order("INVOICE", line(sku, 2)))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void of_a_withdrawal_before_anything_was_sent_the_receipt_says_what_is_true() throws SQLException {
        withdrawn();

        ErasureExecuted receipt = erased();

        isTrue(receipt, "orders", "id");
        isTrue(receipt, "order_line", "order_id");
        assertThat(rows("order_timeline", "order_id")).isZero();
        isTrue(receipt, "withdrawal_statement", "order_id");
        assertThat(rows("order_delivery", "order_id")).isZero();
    }

    @Test
    void of_goods_that_were_sent_and_came_back_too() throws SQLException {
        shipped();
        withdrawn();
        agent().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"lines\":[%s],\"reason\":\"withdrawal\"}".formatted(line(sku, 2)))
                .post("/orders/{id}/returns", order)
                .then()
                .statusCode(201);

        ErasureExecuted receipt = erased();

        isTrue(receipt, "orders", "id");
        isTrue(receipt, "order_line", "order_id");
        isTrue(receipt, "withdrawal_statement", "order_id");
        isTrue(receipt, "order_return", "order_id");
        assertThat(rows("parcel", "order_id")).isZero();
    }

    /** Told as kept until a day, and there with that day. */
    private void isTrue(ErasureExecuted receipt, String table, String key) throws SQLException {
        List<FieldOutcome> told = receipt.outcomes().stream()
                .filter(outcome -> outcome.table().equals(table))
                .filter(outcome -> List.of("kept", "archived").contains(outcome.result()))
                .toList();

        assertThat(told).as(table).isNotEmpty();
        assertThat(rows(table, key)).as(table).isPositive();
        assertThat(told)
                .extracting(outcome -> Objects.requireNonNull(outcome.retainedUntil()))
                .containsOnly(lastDay(table, key));
        assertThat(lastDay("orders", "id")).isAfterOrEqualTo(lastDay(table, key));
    }

    private void shipped() {
        kafka.send(new SolvencyDecided(null, order, anna.id(), "approved", Instant.now()));
        awaitStatus(anna, order, "CONFIRMED");
        String carrier = registeredCarrier();
        String parcel = "{\"carrier\":\"%s\",\"trackingNumber\":\"T-%s\"}".formatted(carrier, UUID.randomUUID());
        Awaitility.await()
                .untilAsserted(() -> agent().body(parcel)
                        .post("/orders/{id}/shipments", order)
                        .then()
                        .statusCode(201));
    }

    private void withdrawn() {
        String token = anna.calls()
                .body("{\"name\":\"Anna Peeters\",\"email\":\"anna@example.org\",\"language\":\"nl\"}")
                .post("/orders/{id}/withdrawal", order)
                .then()
                .statusCode(202)
                .extract()
                .path("token");
        anna.calls()
                .body("{\"token\":\"%s\"}".formatted(token))
                .post("/orders/{id}/withdrawal/confirmation", order)
                .then()
                .statusCode(200);
    }

    private ErasureExecuted erased() {
        UUID request = UUID.randomUUID();
        kafka.send(new ErasureOrdered(request, anna.id()));
        return kafka.await(
                ErasureExecuted.class,
                e -> e.requestId().equals(request) && e.service().equals("order"),
                Duration.ofSeconds(20));
    }

    private int rows(String table, String key) throws SQLException {
        return ask("select count(*)::int from " + table + " where " + key + " = ?", Integer.class);
    }

    private LocalDate lastDay(String table, String key) throws SQLException {
        return ask("select max(retained_until) from " + table + " where " + key + " = ?", LocalDate.class);
    }

    private <T> T ask(String sql, Class<T> type) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, order);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getObject(1, type);
            }
        }
    }
}
