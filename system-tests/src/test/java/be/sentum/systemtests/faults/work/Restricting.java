package be.sentum.systemtests.faults.work;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.Http.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * A person's data are restricted, and used again after notice.
 *
 * @param lifted false when it stays restricted
 */
public record Restricting(
        Subject person, boolean lifted, Officer officer, Moments moments, AtomicReference<String> imposed)
        implements Work {

    private static final Predicate<JsonNode> RESTRICTED =
            list -> !list.path("items").isEmpty();

    public Restricting(Subject person, boolean lifted, Officer officer, Moments moments) {
        this(person, lifted, officer, moments, new AtomicReference<>(""));
    }

    @Override
    public List<Subject> persons() {
        return List.of(person);
    }

    @Override
    public void carryThrough() {
        moments.happened(person.id(), "asked");
        String path = "/restrictions/"
                + officer.postUntil("/restrictions", order(), "/restrictions?subject=" + person.id(), RESTRICTED)
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
        imposed.set(path);
        officer.readUntil(path, r -> status(r).equals("effective"));
        if (!lifted) {
            return;
        }
        officer.postUntil(path + "/lift-notice", "{}", path, r -> r.hasNonNull("noticeSentAt"));
        Answer lifting = officer.post(path + "/lift", "{}");
        assertThat(lifting.status()).as(lifting.body()).isIn(200, 409);
        officer.readUntil(path, r -> status(r).equals("lifted"));
    }

    private String order() {
        return "{\"subject\":\"%s\",\"ground\":\"accuracy_contested\"}".formatted(person.id());
    }

    public static String status(JsonNode restriction) {
        return restriction.path("status").asText();
    }
}
