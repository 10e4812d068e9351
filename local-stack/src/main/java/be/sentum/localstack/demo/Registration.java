package be.sentum.localstack.demo;

import be.sentum.localstack.settings.PartName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Anna becomes a customer and refuses all marketing. */
final class Registration {

    static final String EMAIL = "anna.peeters@example.org";

    private static final String ANNA = """
            {"kind":"PERSON","givenName":"Anna","familyName":"Peeters","email":"%s","phone":"+32470123456",
             "language":"nl","adult":true,"noticeVersionShown":"1",
             "addresses":[
               {"type":"BILLING","street":"Kerkstraat","houseNumber":"12","postalCode":"2000","city":"Antwerpen",
                "country":"BE"},
               {"type":"DELIVERY","street":"Kerkstraat","houseNumber":"12","postalCode":"2000","city":"Antwerpen",
                "country":"BE"}]}""".formatted(EMAIL);

    private final Api api;
    private final Story story;

    Registration(Api api, Story story) {
        this.api = api;
        this.story = story;
    }

    /** Answers the customer's id; an Anna whom an earlier attempt left behind goes on. */
    String register() {
        story.chapter("Anna registers");
        Answer answer = story.expect(api.post(Person.ANNA, PartName.CUSTOMER, "/customers", ANNA), 201, 409);
        if (answer.status() == 409) {
            story.check(
                    answer.json().path("code").asText().equals("customer_exists"),
                    "she is a customer already, from an earlier attempt: she goes on");
        }
        JsonNode anna = story.expect(api.get(Person.ANNA, PartName.CUSTOMER, "/customers/me"), 200)
                .json();
        story.check(anna.path("email").asText().equals(EMAIL), "she reads her own data");
        return anna.path("id").asText();
    }

    void refuseMarketing() {
        story.chapter("Anna refuses all marketing");
        JsonNode purposes = story.expect(api.get(Person.ANNA, PartName.CONSENT, "/purposes?lang=nl"), 200)
                .json()
                .path("items");
        List<String> refused = new ArrayList<>();
        for (JsonNode purpose : purposes) {
            if (purpose.path("optional").asBoolean() && purpose.has("textVersionId")) {
                story.expect(api.post(Person.ANNA, PartName.CONSENT, "/consents", denied(purpose)), 201);
                refused.add(purpose.path("code").asText());
            }
        }
        story.check(!refused.isEmpty(), "refused with one clear act each: " + String.join(", ", refused));
        JsonNode effective = effective();
        story.check(
                refused.stream().allMatch(code -> decision(effective, code).equals("denied")),
                "none of them may be pursued now");
    }

    void objectToMarketing() {
        story.chapter("Anna objects to direct marketing");
        Answer objection = story.expect(
                api.post(Person.ANNA, PartName.CONSENT, "/objections", "{\"purposeGroup\":\"direct_marketing\"}"), 201);
        JsonNode effective = effective();
        JsonNode stopped = objection.json().path("purposes");
        story.check(!stopped.isEmpty(), "no reason was asked, and it stops " + stopped);
        for (JsonNode purpose : stopped) {
            story.check(
                    decision(effective, purpose.asText()).equals("denied"), purpose.asText() + " is denied at once");
        }
    }

    private JsonNode effective() {
        return story.expect(api.get(Person.ANNA, PartName.CONSENT, "/consents/effective"), 200)
                .json()
                .path("items");
    }

    private static String decision(JsonNode effective, String purpose) {
        for (JsonNode item : effective) {
            if (item.path("purpose").asText().equals(purpose)) {
                return item.path("decision").asText();
            }
        }
        return "unknown";
    }

    private static String denied(JsonNode purpose) {
        return """
                {"purpose":"%s","action":"denied","textVersionId":"%s","method":"button","uiVariant":"demo"}""".formatted(
                purpose.path("code").asText(), purpose.path("textVersionId").asText());
    }
}
