package be.sentum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.Bodies;
import be.sentum.systemtests.stack.Http.Answer;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Paid first, had a human look, withdrawn from and brought back: through REST only, over the whole stack. */
class MoneyBackJourneysTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SKU = "JOURNEY-1";

    private final StackUnderTest stack = StackUnderTest.running();

    @BeforeEach
    void bram_is_a_customer() {
        stack.register(TestUser.BRAM);
        as(TestUser.AGENT, "PUT", ServiceName.ORDER, "/products/" + SKU, Bodies.product("Mug", "10.00"));
    }

    @Test
    void a_prepaid_order_is_confirmed_by_its_payment() {
        JsonNode order = placed(2, "PREPAID");
        awaitStatus(order, "AWAITING_PAYMENT");

        pay(order, "20.00");
        awaitStatus(order, "AWAITING_PAYMENT");
        pay(order, "4.20");

        awaitStatus(order, "CONFIRMED");
    }

    @Test
    @DisplayName("REQ-ADM-01, REQ-ADM-03: the machine refers, the buyer asks for a human, the human approves")
    void a_referred_order_is_confirmed_by_a_human() {
        JsonNode order = placed(600, "INVOICE");
        awaitStatus(order, "PAYMENT_CHOICE_REQUIRED");
        String check = awaitItem("/solvency-checks?orderId=" + id(order), TestUser.BRAM)
                .path("id")
                .asText();

        Answer contested = as(
                TestUser.BRAM,
                "POST",
                ServiceName.BILLING,
                "/solvency-checks/" + check + "/contest",
                "{\"statement\":\"I have a steady income since May\"}");
        assertThat(contested.status()).as(contested.body()).isEqualTo(200);
        Answer reviewed = as(
                TestUser.REVIEWER,
                "POST",
                ServiceName.BILLING,
                "/solvency-checks/" + check + "/review",
                "{\"decision\":\"approved\",\"reasons\":[\"Paid four orders on the day\"]}",
                "P06");
        assertThat(reviewed.status()).as(reviewed.body()).isEqualTo(200);

        awaitStatus(order, "CONFIRMED");
    }

    @Test
    @DisplayName("REQ-ORD-04, REQ-INV-05: withdrawn from in two steps, brought back, credited, owed back")
    void a_delivered_order_is_withdrawn_from_and_credited() {
        JsonNode order = placed(2, "PREPAID");
        pay(order, "24.20");
        awaitStatus(order, "CONFIRMED");
        deliver(order);
        awaitStatus(order, "DELIVERED");
        awaitItem("/invoices?orderId=" + id(order), TestUser.BRAM);

        withdraw(order);
        awaitStatus(order, "WITHDRAWN");
        Answer back = as(
                TestUser.AGENT,
                "POST",
                ServiceName.ORDER,
                "/orders/" + id(order) + "/returns",
                "{\"lines\":[{\"sku\":\"" + SKU + "\",\"quantity\":2}],\"reason\":\"withdrawal\"}",
                "P02");
        assertThat(back.status()).as(back.body()).isEqualTo(201);

        JsonNode note = awaitItem("/credit-notes?orderId=" + id(order), TestUser.BRAM);
        assertThat(note.path("number").asText()).startsWith("CN-");
        assertThat(note.path("total").path("amount").asText()).isEqualTo("24.20");
        assertThat(refund(order).path("amount").path("amount").asText()).isEqualTo("24.20");
    }

    private void withdraw(JsonNode order) {
        String path = "/orders/" + order.path("number").asText() + "/withdrawal";
        Answer stated = as(
                TestUser.BRAM,
                "POST",
                ServiceName.ORDER,
                path,
                "{\"name\":\"bram Peeters\",\"email\":\"bram@example.org\",\"language\":\"nl\"}");
        assertThat(stated.status()).as(stated.body()).isEqualTo(202);
        String token = stated.json().path("token").asText();
        Answer confirmed =
                as(TestUser.BRAM, "POST", ServiceName.ORDER, path + "/confirmation", "{\"token\":\"" + token + "\"}");
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.json().path("goods").asText()).isEqualTo("to_come_back");
    }

    private void deliver(JsonNode order) {
        String tracking = "T-" + UUID.randomUUID();
        Answer shipped = as(
                TestUser.AGENT,
                "POST",
                ServiceName.ORDER,
                "/orders/" + id(order) + "/shipments",
                "{\"carrier\":\"bpost\",\"trackingNumber\":\"" + tracking + "\"}",
                "P03");
        assertThat(shipped.status()).as(shipped.body()).isEqualTo(201);
        Answer arrived = as(
                TestUser.CARRIER,
                "POST",
                ServiceName.ORDER,
                "/carrier-events",
                "{\"trackingNumber\":\"%s\",\"status\":\"DELIVERED\",\"occurredAt\":\"%s\"}"
                        .formatted(tracking, Instant.now()));
        assertThat(arrived.status()).as(arrived.body()).isEqualTo(200);
    }

    /** An order that was just placed may be on its way to billing. */
    private void pay(JsonNode order, String amount) {
        String body = """
                {"reference":"%s","amount":{"amount":"%s","currency":"EUR"},"paidAt":"%s","method":"card"}""".formatted(order.path("number").asText(), amount, Instant.now());
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            Answer paid = as(TestUser.PARTNER, "POST", ServiceName.BILLING, "/payments", body);
            assertThat(paid.status()).as(paid.body()).isEqualTo(201);
        });
    }

    private JsonNode refund(JsonNode order) {
        for (JsonNode owed : as(TestUser.FINANCE, "GET", ServiceName.BILLING, "/refunds?limit=200", "", "P04")
                .json()
                .path("items")) {
            if (owed.path("orderId").asText().equals(id(order))) {
                return owed;
            }
        }
        throw new AssertionError("nothing is owed back");
    }

    private JsonNode placed(int quantity, String payment) {
        Answer placed = as(TestUser.BRAM, "POST", ServiceName.ORDER, "/orders", Bodies.order(SKU, quantity, payment));
        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        return placed.json();
    }

    private void awaitStatus(JsonNode order, String status) {
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(as(TestUser.BRAM, "GET", ServiceName.ORDER, "/orders/" + id(order), "")
                                .json()
                                .path("status")
                                .asText())
                        .isEqualTo(status));
    }

    private JsonNode awaitItem(String list, TestUser user) {
        return Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> as(user, "GET", ServiceName.BILLING, list, "")
                                .json()
                                .path("items")
                                .path(0),
                        item -> item.hasNonNull("id"));
    }

    private static String id(JsonNode order) {
        return order.path("id").asText();
    }

    private Answer as(TestUser user, String method, ServiceName service, String path, String body, String... purpose) {
        return stack.as(user, method, service, path, body, purpose);
    }
}
