package be.sentum.systemtests.orders;

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
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** What buyers, agents, carriers and finance do with one order after the other. */
final class Shop {

    private static final String SKU = "JOURNEY-1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StackUnderTest stack;

    Shop(StackUnderTest stack) {
        this.stack = stack;
        accepted(
                200,
                stack.as(
                        TestUser.AGENT,
                        "PUT",
                        ServiceName.ORDER,
                        "/products/" + SKU,
                        Bodies.product("Chair", "30.00")));
    }

    /** Places an order of so many chairs, as a buyer for oneself; answers its id. */
    String place(TestUser buyer, int chairs, String payment) {
        return id(stack.as(buyer, "POST", ServiceName.ORDER, "/orders", Bodies.order(SKU, chairs, payment)));
    }

    /** The same for a customer without a log-in, by an agent. */
    String placeFor(UUID customer, int chairs, String payment) {
        String body = """
                {"customerId":"%s","payment":"%s","lines":[{"sku":"%s","quantity":%d}]}""".formatted(customer, payment, SKU, chairs);
        return id(stack.as(TestUser.AGENT, "POST", ServiceName.ORDER, "/orders", body, "P02"));
    }

    /** Somebody new, without a log-in. */
    UUID customer(String givenName, String familyName, String email) {
        return UUID.fromString(id(stack.as(
                TestUser.AGENT,
                "POST",
                ServiceName.CUSTOMER,
                "/customers",
                Bodies.person(givenName, familyName, email),
                "P01")));
    }

    JsonNode order(String id) {
        return stack.as(TestUser.AGENT, "GET", ServiceName.ORDER, "/orders/" + id, "", "P02")
                .json();
    }

    void awaitStatus(String order, String status) {
        await(() -> order(order).path("status").asText().equals(status));
    }

    /** A payment provider notes money for the order's number. */
    void pay(String order, String amount) {
        String body = """
                {"reference":"%s","amount":{"amount":"%s","currency":"EUR"},"paidAt":"%s","method":"card"}""".formatted(order(order).path("number").asText(), amount, Instant.now());
        accepted(201, stack.as(TestUser.PARTNER, "POST", ServiceName.BILLING, "/payments", body));
    }

    /** Hands so many chairs to the carrier; answers the parcel's tracking number. */
    String ship(String order, int chairs) {
        String number = "J" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String body = """
                {"carrier":"bpost","trackingNumber":"%s","lines":[{"sku":"%s","quantity":%d}]}""".formatted(number, SKU, chairs);
        accepted(
                201,
                stack.as(TestUser.AGENT, "POST", ServiceName.ORDER, "/orders/" + order + "/shipments", body, "P03"));
        return number;
    }

    void arrive(String trackingNumber) {
        String body = """
                {"trackingNumber":"%s","status":"DELIVERED","occurredAt":"%s"}""".formatted(trackingNumber, Instant.now());
        accepted(200, stack.as(TestUser.CARRIER, "POST", ServiceName.ORDER, "/carrier-events", body));
    }

    void choose(TestUser buyer, String order, String payment) {
        String body = "{\"payment\":\"" + payment + "\"}";
        accepted(200, stack.as(buyer, "POST", ServiceName.ORDER, "/orders/" + order + "/payment-choice", body));
    }

    /** A human decides the order's only check. */
    void review(String order, String decision) {
        String body = """
                {"decision":"%s","reasons":["the buyer's statement was read"]}""".formatted(decision);
        String check = checks(order).path(0).path("id").asText();
        accepted(
                200,
                stack.as(
                        TestUser.REVIEWER,
                        "POST",
                        ServiceName.BILLING,
                        "/solvency-checks/" + check + "/review",
                        body,
                        "P06"));
    }

    /** The buyer asks for a human, in own words. */
    void contest(TestUser buyer, String order) {
        await(() -> !checks(order).isEmpty());
        String check = checks(order).path(0).path("id").asText();
        String body = "{\"statement\":\"I have a steady income since May\"}";
        accepted(200, stack.as(buyer, "POST", ServiceName.BILLING, "/solvency-checks/" + check + "/contest", body));
    }

    /** What is owed back for an order; empty when nothing is. */
    String refund(String order) {
        for (JsonNode owed : items(TestUser.FINANCE, "/refunds?limit=200", "P04")) {
            if (owed.path("orderId").asText().equals(order)) {
                return owed.at("/amount/amount").asText();
            }
        }
        return "";
    }

    JsonNode checks(String order) {
        return items(TestUser.REVIEWER, "/solvency-checks?orderId=" + order, "P06");
    }

    JsonNode invoices(String order) {
        return items(TestUser.FINANCE, "/invoices?orderId=" + order, "P04");
    }

    JsonNode creditNotes(String order) {
        return items(TestUser.FINANCE, "/credit-notes?orderId=" + order, "P04");
    }

    private JsonNode items(TestUser who, String path, String purpose) {
        return stack.as(who, "GET", ServiceName.BILLING, path, "", purpose)
                .json()
                .path("items");
    }

    void takeBack(String order, int chairs) {
        String body = """
                {"lines":[{"sku":"%s","quantity":%d}],"reason":"withdrawal"}""".formatted(SKU, chairs);
        accepted(
                201, stack.as(TestUser.AGENT, "POST", ServiceName.ORDER, "/orders/" + order + "/returns", body, "P02"));
    }

    static void await(Callable<Boolean> state) {
        Awaitility.await().atMost(PATIENCE).until(state);
    }

    private static String id(Answer answer) {
        accepted(201, answer);
        return answer.json().path("id").asText();
    }

    private static void accepted(int status, Answer answer) {
        if (answer.status() != status && !(status == 200 && answer.status() == 201)) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        }
    }
}
