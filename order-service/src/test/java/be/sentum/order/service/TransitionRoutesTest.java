package be.sentum.order.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.fake.Given;
import be.sentum.personaldata.disclosure.Disclosures;
import be.sentum.personaldata.disclosure.Verdict;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every route that changes an order meets every state: what is not possible answers 409, and nothing changes. */
@QuarkusTest
@WithSentumServers
class TransitionRoutesTest {

    private static final Set<OrderStatus> UNSHIPPED = EnumSet.of(
            OrderStatus.AWAITING_PAYMENT,
            OrderStatus.AWAITING_SOLVENCY,
            OrderStatus.PAYMENT_CHOICE_REQUIRED,
            OrderStatus.REJECTED,
            OrderStatus.CONFIRMED);

    /** What to send, and in which states it is possible. Staff say so where it is theirs. */
    private record Row(String route, String body, Set<OrderStatus> possible) {

        boolean isStaffs() {
            return route.endsWith("/shipments");
        }
    }

    /** They ask for more than the state: a period, a key, goods that were delivered. Their own tests have all of it. */
    private static final Set<String> WITH_MORE_TO_ASK =
            Set.of("/orders/{id}/withdrawal", "/orders/{id}/withdrawal/confirmation", "/orders/{id}/returns");

    private static final List<Row> ROWS = List.of(
            new Row(
                    "/orders/{id}/payment-choice",
                    "{\"payment\":\"PREPAID\"}",
                    EnumSet.of(OrderStatus.PAYMENT_CHOICE_REQUIRED, OrderStatus.REJECTED)),
            new Row(
                    "/orders/{id}/payment-choice",
                    "{\"payment\":\"HUMAN_REVIEW\"}",
                    EnumSet.of(OrderStatus.PAYMENT_CHOICE_REQUIRED)),
            new Row("/orders/{id}/cancellation", "", UNSHIPPED),
            new Row(
                    "/orders/{id}/delivery-address",
                    "{\"use\":\"PRESENT\",\"version\":1}",
                    EnumSet.of(
                            OrderStatus.AWAITING_PAYMENT,
                            OrderStatus.AWAITING_SOLVENCY,
                            OrderStatus.PAYMENT_CHOICE_REQUIRED,
                            OrderStatus.REJECTED,
                            OrderStatus.CONFIRMED,
                            OrderStatus.PARTLY_SHIPPED)),
            new Row(
                    "/orders/{id}/shipments",
                    "{\"carrier\":\"%s\",\"trackingNumber\":\"%s\"}",
                    EnumSet.of(OrderStatus.CONFIRMED, OrderStatus.PARTLY_SHIPPED)));

    @Inject
    Orders orders;

    @Inject
    Disclosures disclosures;

    @ParameterizedTest
    @EnumSource
    void what_a_state_does_not_allow_is_409_on_every_route(OrderStatus status) {
        Service.Person anna = Service.customer();
        Service.placed(anna);
        String carrier = Service.registeredCarrier();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> disclosures.mayReceive(carrier, "P03") == Verdict.ALLOWED);
        for (Row row : ROWS) {
            OrderId id = kept(Given.reached(status, new CustomerId(anna.id())));

            ValidatableResponse answer = ask(row, anna, carrier, id);

            if (row.possible().contains(status)) {
                answer.statusCode(oneOf(200, 201));
            } else {
                answer.statusCode(409).body("code", is(oneOf("invalid_transition", "already_handed_over")));
                anna.calls().get("/orders/{id}", id.value()).then().body("status", is(status.name()));
            }
        }
    }

    @Test
    void the_table_knows_every_route_that_changes_an_order() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        Set<String> changing = new TreeSet<>();
        paths.forEach((path, methods) -> {
            if (path.startsWith("/orders/{id}") && !Set.of("get").containsAll(methods.keySet())) {
                changing.add(path);
            }
        });

        assertThat(changing).containsAll(WITH_MORE_TO_ASK);
        changing.removeAll(WITH_MORE_TO_ASK);
        assertThat(ROWS.stream().map(Row::route)).containsAll(changing);
    }

    private static ValidatableResponse ask(Row row, Service.Person anna, String carrier, OrderId id) {
        var caller = row.isStaffs() ? Service.agent() : anna.calls();
        String body = row.body().formatted(carrier, Given.trackingNumber().value());
        return (body.isEmpty() ? caller : caller.body(body))
                .post(row.route(), id.value())
                .then();
    }

    /** As if it had come there by itself. */
    private OrderId kept(Order reached) {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(orders.add(reached)).isTrue();
            orders.keep(reached);
        });
        return reached.id();
    }
}
