package be.sentum.localstack.demo;

import be.sentum.localstack.settings.PartName;
import com.fasterxml.jackson.databind.JsonNode;

/** The invoice comes by itself, and outlives its buyer's erasure. */
final class Invoicing {

    private final Api api;
    private final Story story;

    Invoicing(Api api, Story story) {
        this.api = api;
        this.story = story;
    }

    /** Answers the invoice as finance sees it. */
    JsonNode issued(JsonNode order) {
        story.chapter("The invoice is there");
        String query = "/invoices?orderId=" + order.path("id").asText();
        JsonNode invoice = story.await(
                        "issued at delivery, with a number without a gap",
                        () -> api.get(Person.ANNA, PartName.BILLING, query),
                        answer -> !answer.json().path("items").isEmpty())
                .json()
                .path("items")
                .path(0);
        story.check(
                invoice.path("total").equals(order.path("total"))
                        && invoice.path("orderId").equals(order.path("id")),
                "it says what was ordered: " + invoice.path("number").asText());
        story.later("as PDF and UBL: the documents come with a later release; JSON is what there is");
        return api.get(Person.FINANCE, PartName.BILLING, path(invoice)).json();
    }

    void unchanged(JsonNode invoice) {
        Answer now = story.expect(api.get(Person.FINANCE, PartName.BILLING, path(invoice)), 200);
        story.check(now.json().equals(invoice), "the invoice is unchanged for finance, seal and all");
    }

    private static String path(JsonNode invoice) {
        return "/invoices/" + invoice.path("id").asText();
    }
}
