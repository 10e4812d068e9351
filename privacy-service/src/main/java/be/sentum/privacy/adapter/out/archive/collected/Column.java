package be.sentum.privacy.adapter.out.archive.collected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a service says about a field it hands over.
 *
 * @param label what people call it, in the language of the case; the name in words where nobody said
 * @param format money, percent, country, language, purpose; null for plain values
 * @param codes labels of the codes it may hold
 */
public record Column(
        String name,
        String label,
        String category,
        String source,
        List<String> purposes,
        @Nullable String retention,
        @Nullable String format,
        boolean thirdParty,
        Map<String, String> codes) {

    static Column read(String name, JsonNode head) {
        List<String> purposes = new ArrayList<>();
        head.path("purposes").forEach(purpose -> purposes.add(purpose.asText()));
        Map<String, String> codes = new TreeMap<>();
        head.path("codes")
                .properties()
                .forEach(code -> codes.put(code.getKey(), code.getValue().asText()));
        return new Column(
                name,
                head.path("label").asText(name.replace('_', ' ')),
                head.path("category").asText(""),
                head.path("source").asText(""),
                List.copyOf(purposes),
                text(head, "retention"),
                text(head, "format"),
                head.path("thirdParty").asBoolean(),
                Map.copyOf(codes));
    }

    private static @Nullable String text(JsonNode head, String name) {
        return head.hasNonNull(name) ? head.get(name).asText() : null;
    }
}
