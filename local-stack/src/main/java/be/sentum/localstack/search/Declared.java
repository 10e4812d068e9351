package be.sentum.localstack.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** What the services announced about their columns: which of them an erasure keeps, and by which rule. */
final class Declared {

    private final Map<String, String> kept = new HashMap<>();

    /** Notes the inventory of a service; a later one of the same service replaces it. */
    void note(JsonNode inventory) {
        String service = inventory.path("service").asText();
        kept.keySet().removeIf(column -> column.startsWith(service + "/"));
        for (JsonNode field : inventory.path("fields")) {
            String fate = field.path("onErasure").asText();
            if (fate.equals("keep") || fate.equals("archive")) {
                kept.put(
                        "%s/%s.%s"
                                .formatted(
                                        service,
                                        field.path("table").asText(),
                                        field.path("field").asText()),
                        fate + " by " + field.path("retention").asText("a rule"));
            }
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Whether the column may hold something of an erased person. */
    Verdict verdict(String service, String column) {
        return kept.containsKey(service + "/" + column) ? Verdict.KEPT : Verdict.LEFT;
    }

    String why(String service, String column) {
        return kept.getOrDefault(
                service + "/" + column, "no rule keeps this column: erase again, and tell the developers");
    }
}
