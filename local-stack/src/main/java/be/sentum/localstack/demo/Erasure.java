package be.sentum.localstack.demo;

import be.sentum.localstack.settings.PartName;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.TreeSet;

/** Anna asks to be forgotten: planned, decided, carried out, proven. */
final class Erasure {

    private final Api api;
    private final Story story;

    Erasure(Api api, Story story) {
        this.api = api;
        this.story = story;
    }

    /** Answers the id of the case. */
    String plan(JsonNode invoice) {
        story.chapter("Anna asks for erasure: the plan says what stays, until when and why");
        String request = story.expect(api.post(Person.ANNA, PartName.PRIVACY, "/privacy-requests", """
                                {"types":["erasure"],"language":"nl"}"""), 202, 200)
                .json()
                .path("id")
                .asText();
        JsonNode plan = story.await(
                        "all five services have said what they would do",
                        () -> api.get(
                                Person.ANNA, PartName.PRIVACY, "/privacy-requests/%s/erasure-plan".formatted(request)),
                        answer -> answer.json().path("complete").asBoolean())
                .json();
        story.check(plan.path("blockers").isEmpty(), "nothing stands against it");
        String until = LocalDate.parse(invoice.path("issuedOn").asText())
                .plusYears(10)
                .withMonth(12)
                .withDayOfMonth(31)
                .toString();
        story.check(
                keptBecause(plan, until).length() > 10,
                "the invoice stays until %s: %s".formatted(until, keptBecause(plan, until)));
        return request;
    }

    void carryOut(String request) {
        story.chapter("It is carried out, and the report says so field by field");
        String path = "/privacy-requests/" + request;
        if (!api.get(Person.DPO, PartName.PRIVACY, path)
                .json()
                .path("status")
                .asText()
                .equals("closed")) {
            story.expect(api.post(Person.DPO, PartName.PRIVACY, path + "/decision", """
                            {"outcome":"partly_granted","reasons":["Invoices are kept as the law demands."]}"""), 200, 409);
        }
        story.await(
                "every service has erased and was searched again, the case is closed",
                () -> api.get(Person.DPO, PartName.PRIVACY, path),
                answer -> answer.json().path("status").asText().equals("closed"));
        JsonNode report = story.expect(api.get(Person.DPO, PartName.PRIVACY, path + "/report"), 200)
                .json();
        story.check(
                report.path("complete").asBoolean(),
                "%d receipts, %d fields"
                        .formatted(
                                report.path("receipts").size(),
                                report.path("fields").size()));
        var kept = new TreeSet<String>();
        for (JsonNode remainder : report.path("remainders")) {
            String where = "%s of %s"
                    .formatted(
                            remainder.path("table").asText(),
                            remainder.path("service").asText());
            if (!remainder.path("allowed").asBoolean()) {
                story.check(false, "left in %s although nothing allows it".formatted(where));
            }
            kept.add(where);
        }
        story.check(true, "a search found only what may stay: " + String.join(", ", kept));
    }

    void nothingLeft() {
        story.chapter("Nothing is left of Anna where nothing may be");
        story.expect(api.get(Person.ANNA, PartName.CUSTOMER, "/customers/me"), 404);
        JsonNode orders = story.expect(api.get(Person.ANNA, PartName.ORDER, "/orders"), 200, 404)
                .json();
        story.check(orders.path("items").isEmpty(), "the log-in she still had shows nothing left");
        api.logOut();
        story.await(
                "logging in shows nothing left: Keycloak does not know her any more",
                () -> api.tryLogIn(Person.ANNA),
                answer -> answer.status() != 200);
        JsonNode found = story.expect(
                        api.post(Person.AGENT, PartName.CUSTOMER, "/customer-searches", """
                                {"email":"%s"}""".formatted(
                                        Registration.EMAIL)),
                        200)
                .json();
        story.check(found.path("items").isEmpty(), "the search finds nobody");
        story.later("campaigns come with a later release: there is no audience yet that could hold her");
    }

    void auditTrail() {
        story.chapter("The audit trail verifies");
        JsonNode verdict = story.expect(api.post(Person.DPO, PartName.PRIVACY, "/audit-trail/verification", ""), 200)
                .json();
        story.check(
                verdict.path("valid").asBoolean(),
                "all %d entries fit their chain of hashes"
                        .formatted(verdict.path("entries").asLong()));
    }

    private static String keptBecause(JsonNode plan, String until) {
        for (JsonNode kept : plan.path("kept")) {
            if (kept.path("service").asText().equals("billing")
                    && kept.path("until").asText().equals(until)) {
                return kept.path("reason").asText() + " (" + kept.path("law").asText() + ")";
            }
        }
        return "";
    }
}
