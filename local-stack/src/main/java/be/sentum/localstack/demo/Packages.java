package be.sentum.localstack.demo;

import be.sentum.localstack.settings.PartName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Anna asks for her data, to read and to take along. */
final class Packages {

    private final Api api;
    private final Story story;

    Packages(Api api, Story story) {
        this.api = api;
        this.story = story;
    }

    void access(int score) {
        story.chapter("Anna asks for access and opens the package");
        PackageFile file = fetch("access");
        story.check(file.contains(Registration.EMAIL), "her e-mail address is in it");
        story.check(file.containsNumber("score", score), "her score is in it: " + score);
    }

    void portability(JsonNode order) {
        story.chapter("Anna takes her data along");
        PackageFile file = fetch("portability");
        story.check(file.contains(order.path("number").asText()), "her order is in it");
        story.check(!file.contains("\"score\""), "what we inferred about her is not: no score");
    }

    private PackageFile fetch(String type) {
        String request = story.expect(
                        api.post(Person.ANNA, PartName.PRIVACY, "/privacy-requests", """
                                {"types":["%s"],"language":"nl"}""".formatted(type)), 202)
                .json()
                .path("id")
                .asText();
        JsonNode item = story.await(
                        "every service has answered, the case is closed",
                        () -> api.get(Person.ANNA, PartName.PRIVACY, "/privacy-requests/" + request),
                        answer -> answer.json().path("status").asText().equals("closed"))
                .json()
                .path("items")
                .path(0);
        List<String> services = new ArrayList<>();
        item.path("answers")
                .forEach(answer -> services.add(answer.path("service").asText()));
        story.check(
                services.containsAll(List.of("customer", "order", "billing", "consent", "privacy")),
                "all five: " + String.join(", ", services));
        Answer zip = story.expect(
                api.get(Person.ANNA, PartName.PRIVACY, "/privacy-requests/%s/package".formatted(request)), 200);
        PackageFile file = PackageFile.read(zip.body());
        story.check(
                file.isAsItsManifestSays(), "it has %s, each as the manifest's SHA-256 says".formatted(file.names()));
        return file;
    }
}
