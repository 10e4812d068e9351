package be.sentum.order.service;

import static be.sentum.order.service.Service.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.events.Topic;
import be.sentum.events.order.OrderCancelled;
import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.ErasurePlanned;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ErasedCustomersTest {

    @Inject
    Buyers buyers;

    @Inject
    DataSource database;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Service.Person anna = Service.customer();

    @Test
    void an_order_under_way_is_shown_in_the_plan() {
        Service.placed(anna);
        UUID request = UUID.randomUUID();

        kafka.send(new ErasurePlanRequested(request, anna.id()));

        ErasurePlanned plan = kafka.await(
                ErasurePlanned.class,
                e -> e.requestId().equals(request) && e.service().equals("order"),
                Duration.ofSeconds(20));
        assertThat(plan.blockers()).contains(new Blocker("open_order", 1));
        assertThat(plan.fields()).anySatisfy(fate -> {
            assertThat(fate.table() + "." + fate.field()).isEqualTo("order_line.sku");
            assertThat(fate.fate()).isEqualTo("archive");
            assertThat(fate.rule()).isEqualTo("RET-01");
        });
    }

    @Test
    void an_erasure_cancels_what_has_not_left_and_nobody_finds_the_order_any_more() {
        UUID id = Service.placed(anna);
        UUID request = UUID.randomUUID();

        kafka.send(new ErasureOrdered(request, anna.id()));

        kafka.await(
                ErasureExecuted.class,
                e -> e.requestId().equals(request) && e.service().equals("order"),
                Duration.ofSeconds(20));
        kafka.await(
                OrderCancelled.class, e -> e.orderId().equals(id) && e.reason().equals("subject_erased"));
        Service.agent().get("/orders/{id}", id).then().statusCode(404);
        anna.calls().get("/orders/{id}", id).then().statusCode(404);
        Service.place(anna, Service.order("PREPAID", line(Service.product(), 1)))
                .statusCode(422)
                .body("code", equalTo("unknown_customer"));
    }

    @Test
    @DisplayName("REQ-ERA-03: what no invoice rests on is not kept")
    void a_cancelled_order_is_deleted_whole() throws Exception {
        UUID id = Service.placed(anna);
        anna.calls().post("/orders/{id}/cancellation", id).then().statusCode(200);
        UUID request = UUID.randomUUID();

        kafka.send(new ErasurePlanRequested(request, anna.id()));
        ErasurePlanned plan = kafka.await(
                ErasurePlanned.class,
                e -> e.requestId().equals(request) && e.service().equals("order"),
                Duration.ofSeconds(20));
        assertThat(plan.fields())
                .filteredOn(fate -> fate.table().startsWith("order"))
                .isNotEmpty()
                .allSatisfy(fate -> assertThat(fate.fate()).isIn("delete", "anonymise"));

        kafka.send(new ErasureOrdered(request, anna.id()));
        kafka.await(
                ErasureExecuted.class,
                e -> e.requestId().equals(request) && e.service().equals("order"),
                Duration.ofSeconds(20));
        assertThat(rows("orders", "id", id)).isZero();
        assertThat(rows("order_line", "order_id", id)).isZero();
        assertThat(rows("order_timeline", "order_id", id)).isZero();
    }

    private int rows(String table, String key, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from " + table + " where " + key + " = ?")) {
            query.setObject(1, id);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    @Test
    void a_tombstone_forgets_the_card() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> buyers.find(new CustomerId(anna.id())).isPresent());

        kafka.sendTombstone(Topic.CUSTOMER_CARD, anna.id().toString());

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> buyers.find(new CustomerId(anna.id())).isEmpty());
    }
}
