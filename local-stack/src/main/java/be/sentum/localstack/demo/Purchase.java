package be.sentum.localstack.demo;

import be.sentum.localstack.settings.PartName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Anna orders on invoice, the solvency check approves, the parcel arrives. */
final class Purchase {

    private static final String SKU = "DEMO-LAMP";
    private static final String PRODUCT = """
            {"name":"Leeslamp","unitPrice":{"amount":"45.00","currency":"EUR"},"vatRate":"21","available":true}""";
    private static final String ORDER = """
            {"lines":[{"sku":"%s","quantity":2}],"payment":"INVOICE"}""".formatted(SKU);
    private static final Set<String> CONFIRMED = Set.of("CONFIRMED", "PARTLY_SHIPPED", "SHIPPED", "DELIVERED");

    private final Api api;
    private final Story story;

    Purchase(Api api, Story story) {
        this.api = api;
        this.story = story;
    }

    void product() {
        story.chapter("A product exists");
        story.expect(api.send(Person.AGENT, PartName.ORDER, "PUT", "/products/" + SKU, PRODUCT, Map.of()), 200, 201);
    }

    /** The same customer's second attempt gets the same order, not another one. */
    JsonNode order(String customer) {
        story.chapter("Anna orders two on invoice");
        JsonNode order = story.expect(
                        api.send(
                                Person.ANNA,
                                PartName.ORDER,
                                "POST",
                                "/orders",
                                ORDER,
                                Map.of("Idempotency-Key", "demo-" + customer)),
                        201)
                .json();
        story.check(
                order.path("total").path("amount").asText().equals("108.90"),
                "2 × 45.00 and 21 % VAT are 108.90 EUR, by our own catalogue");
        return order;
    }

    /** Answers the score. */
    int solvency(JsonNode order) {
        story.chapter("The solvency check approves, and its explanation can be read");
        JsonNode check = story.await(
                        "the machine has approved",
                        () -> api.get(Person.ANNA, PartName.BILLING, "/solvency-checks?orderId=" + id(order)),
                        answer -> answer.json()
                                .path("items")
                                .path(0)
                                .path("outcome")
                                .asText()
                                .equals("approved"))
                .json()
                .path("items")
                .path(0);
        JsonNode explanation = story.expect(
                        api.get(
                                Person.ANNA,
                                PartName.BILLING,
                                "/solvency-checks/%s/explanation?lang=nl".formatted(id(check))),
                        200)
                .json();
        story.check(!explanation.path("factors").isEmpty(), "every factor is named: " + explanation.path("summary"));
        story.check(!explanation.path("counterfactuals").isEmpty(), "and what would have altered it");
        return check.path("score").asInt();
    }

    void confirmed(JsonNode order) {
        story.chapter("The order is confirmed");
        await(order, "the order goes on by itself", CONFIRMED::contains);
    }

    void delivered(JsonNode order) {
        story.chapter("It is shipped and delivered");
        String tracking = "DEMO" + id(order).replace("-", "").substring(20).toUpperCase(java.util.Locale.ROOT);
        story.await(
                "the agent hands the parcel to a registered carrier",
                () -> api.post(Person.AGENT, PartName.ORDER, "/orders/%s/shipments".formatted(id(order)), """
                        {"carrier":"bpost","trackingNumber":"%s"}""".formatted(
                                tracking)),
                answer -> answer.status() == 201);
        story.expect(
                api.post(Person.CARRIER, PartName.ORDER, "/carrier-events", """
                        {"trackingNumber":"%s","status":"DELIVERED","occurredAt":"%s"}""".formatted(tracking, shippedAt(order))),
                200);
        await(order, "the order is delivered", "DELIVERED"::equals);
    }

    private String shippedAt(JsonNode order) {
        JsonNode timeline = api.get(Person.ANNA, PartName.ORDER, "/orders/" + id(order))
                .json()
                .path("timeline");
        return timeline.path(timeline.size() - 1).path("at").asText();
    }

    private void await(JsonNode order, String what, Predicate<String> status) {
        story.await(
                what,
                () -> api.get(Person.ANNA, PartName.ORDER, "/orders/" + id(order)),
                answer -> status.test(answer.json().path("status").asText()));
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asText();
    }
}
