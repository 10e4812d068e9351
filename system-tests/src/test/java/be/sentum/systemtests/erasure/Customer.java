package be.sentum.systemtests.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.leak.Planted;
import be.sentum.systemtests.stack.Bodies;
import be.sentum.systemtests.stack.Http.Answer;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Somebody of whom every service holds something that exists nowhere else. */
public final class Customer {

    private final StackUnderTest stack;
    private final Planted planted;
    private UUID id = new UUID(0, 0);

    public Customer(StackUnderTest stack, Planted planted) {
        this.stack = stack;
        this.planted = planted;
    }

    public UUID id() {
        return id;
    }

    /** What exists nowhere else. */
    public Planted planted() {
        return planted;
    }

    /** Registers, orders on invoice, gets the parcel and the invoice, and asks what is held. */
    void live() {
        shop();
        close(ask("access"));
    }

    /** Becomes a customer, and nothing else. */
    public void register() {
        String person = Bodies.person(
                planted.word("givenName"),
                planted.word("familyName"),
                planted.email("email"),
                planted.phone("phone"),
                planted.word("street"),
                planted.word("city"));
        id = created(stack.as(TestUser.AGENT, "POST", ServiceName.CUSTOMER, "/customers", person, "P01"));
    }

    /** Registers, orders on invoice, gets the parcel and the invoice. */
    public void shop() {
        register();
        stack.as(TestUser.AGENT, "PUT", ServiceName.ORDER, "/products/GONE-1", Bodies.product("Mug", "12.00"));
        UUID order = created(stack.as(
                TestUser.AGENT,
                "POST",
                ServiceName.ORDER,
                "/orders",
                """
                {"customerId":"%s","payment":"INVOICE","lines":[{"sku":"GONE-1","quantity":1}],"recipient":"%s",\
                "remarks":"%s"}""".formatted(id, planted.word("recipient"), planted.word("remarks")),
                "P02"));
        deliver(order);
    }

    private void deliver(UUID order) {
        await(() -> field(order, "status").equals("CONFIRMED"));
        String tracking = planted.word("trackingNumber");
        created(stack.as(
                TestUser.AGENT,
                "POST",
                ServiceName.ORDER,
                "/orders/" + order + "/shipments",
                "{\"carrier\":\"bpost\",\"trackingNumber\":\"" + tracking + "\"}",
                "P03"));
        stack.as(
                TestUser.CARRIER,
                "POST",
                ServiceName.ORDER,
                "/carrier-events",
                "{\"trackingNumber\":\"%s\",\"status\":\"DELIVERED\",\"occurredAt\":\"%s\"}"
                        .formatted(tracking, Instant.now()));
        await(() -> !stack.as(TestUser.FINANCE, "GET", ServiceName.BILLING, "/invoices?orderId=" + order, "", "P04")
                .json()
                .path("items")
                .isEmpty());
    }

    /** Asks for erasure, has it decided, and waits for the verified end. */
    public void beErased() {
        String request = ask("erasure");
        await(() -> stack.as(TestUser.DPO, "GET", ServiceName.PRIVACY, request + "/erasure-plan", "", "P13")
                .json()
                .path("complete")
                .asBoolean());
        Answer decided = stack.as(
                TestUser.DPO,
                "POST",
                ServiceName.PRIVACY,
                request + "/decision",
                "{\"outcome\":\"partly_granted\",\"reasons\":[\"legal_obligation\"]}",
                "P13");
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        close(request);
    }

    private String ask(String right) {
        Answer asked = stack.as(
                TestUser.DPO,
                "POST",
                ServiceName.PRIVACY,
                "/privacy-requests",
                "{\"types\":[\"%s\"],\"subject\":\"%s\",\"channel\":\"letter\"}".formatted(right, id),
                "P13");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        String location = asked.headers().getOrDefault("Location", "");
        return location.substring(location.indexOf("/privacy-requests"));
    }

    private void close(String request) {
        await(() -> stack.as(TestUser.DPO, "GET", ServiceName.PRIVACY, request, "", "P13")
                .json()
                .path("status")
                .asText()
                .equals("closed"));
    }

    private String field(UUID order, String name) {
        return stack.as(TestUser.AGENT, "GET", ServiceName.ORDER, "/orders/" + order, "", "P02")
                .json()
                .path(name)
                .asText();
    }

    private static UUID created(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return UUID.fromString(answer.json().get("id").asText());
    }

    private static void await(Callable<Boolean> state) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(state);
    }
}
