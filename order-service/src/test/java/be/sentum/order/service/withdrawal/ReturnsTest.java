package be.sentum.order.service.withdrawal;

import static be.sentum.order.service.Service.agent;
import static be.sentum.order.service.Service.customer;
import static be.sentum.order.service.Service.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import be.sentum.events.order.OrderReturned;
import be.sentum.events.order.OrderedLine;
import be.sentum.order.service.Service.Person;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ReturnsTest {

    private final KafkaProbe others = KafkaProbe.shared();
    private final Person anna = customer();
    private String sku = "";
    private UUID order = UUID.randomUUID();

    @BeforeEach
    void an_order_was_delivered() {
        Delivered delivered = Delivered.to(anna, Instant.now());
        sku = delivered.sku();
        order = delivered.id();
    }

    @Test
    void goods_come_back_and_billing_is_told_at_the_prices_of_the_order() {
        String key = UUID.randomUUID().toString();

        String id = back(key, 1, "defective").statusCode(201).extract().path("id");
        back(key, 1, "defective").statusCode(201).body("id", equalTo(id));

        OrderReturned told = others.await(OrderReturned.class, e -> e.orderId().equals(order));
        assertThat(told.returnId()).hasToString(id);
        assertThat(told.reason()).isEqualTo("defective");
        assertThat(told.lines()).singleElement().satisfies((OrderedLine line) -> {
            assertThat(line.quantity()).isEqualTo(1);
            assertThat(line.unitPrice().amount()).isEqualTo("12.35");
            assertThat(line.vatRate()).isEqualTo("21");
        });
        anna.calls()
                .get("/orders/{id}/returns", order)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].lines[0].quantity", equalTo(1));
    }

    @Test
    void no_more_comes_back_than_was_delivered() {
        back(2).statusCode(201);

        back(1).statusCode(422)
                .body("code", equalTo("exceeds_delivered"))
                .body("errors.path", hasItem("lines[0].quantity"));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        back(0).statusCode(422).body("code", equalTo("validation_failed"));
        back(UUID.randomUUID().toString(), 1, "because").statusCode(422);
        agent().body("{\"lines\":[],\"reason\":\"defective\"}")
                .post("/orders/{id}/returns", order)
                .then()
                .statusCode(422);
        agent().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"lines\":[%s],\"reason\":\"defective\"}".formatted(line(sku, 1)))
                .post("/orders/{id}/returns", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void only_agents_take_back_and_nobody_else_reads_it() {
        anna.calls()
                .header("Idempotency-Key", "k")
                .body("{\"lines\":[%s],\"reason\":\"defective\"}".formatted(line(sku, 1)))
                .post("/orders/{id}/returns", order)
                .then()
                .statusCode(403);
        customer().calls().get("/orders/{id}/returns", order).then().statusCode(404);
    }

    private ValidatableResponse back(int quantity) {
        return back(UUID.randomUUID().toString(), quantity, "defective");
    }

    private ValidatableResponse back(String key, int quantity, String reason) {
        return agent().header("Idempotency-Key", key)
                .body("{\"lines\":[%s],\"reason\":\"%s\"}".formatted(line(sku, quantity), reason))
                .post("/orders/{id}/returns", order)
                .then();
    }
}
