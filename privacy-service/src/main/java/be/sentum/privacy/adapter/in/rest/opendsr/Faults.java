package be.sentum.privacy.adapter.in.rest.opendsr;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong while a request is read. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void add(String field, String reason) {
        found.add(new Fault(field, reason));
    }

    List<Fault> found() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Optional<String> requiredText(JsonNode object, String field, String path) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            add(path, "required");
            return Optional.empty();
        }
        if (!value.isTextual()) {
            add(path, "wrong_type");
            return Optional.empty();
        }
        return Optional.of(value.textValue());
    }
}
