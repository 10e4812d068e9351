package be.sentum.privacy.adapter.out.archive.collected;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One opened fragment: some rows of one table. Parts of a table follow each other. */
public record Part(String table, JsonNode head, Iterable<JsonNode> rows) {

    /** The last day a row is kept stands beside its fields under this name. */
    public static final String LAST_DAY = "retainedUntil";

    private static final String ROWS = "rows";

    /** Throws {@link UncheckedIOException} for what is no fragment. */
    public static Part read(ObjectMapper json, byte[] bytes) {
        try {
            JsonNode document = json.readTree(bytes);
            return new Part(document.path("table").asText(), document, document.path(ROWS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands before the rows, without reading them: enough to see what their columns are. */
    public static Part headOf(ObjectMapper json, byte[] bytes) {
        // A value in the middle of a document: what follows it is no error.
        ObjectReader values = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try (JsonParser parser = json.getFactory().createParser(bytes)) {
            ObjectNode head = json.createObjectNode();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME
                    && !parser.currentName().equals(ROWS)) {
                String field = parser.currentName();
                parser.nextToken();
                JsonNode value = values.readTree(parser);
                head.set(field, value);
            }
            return new Part(head.path("table").asText(), head, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table in words. */
    public String label() {
        return head.path("label").asText(table.replace('_', ' '));
    }

    /** Whether its rows were computed for the package. */
    public boolean isDerived() {
        return head.path("derived").asBoolean();
    }

    public boolean isOutsideArticle20() {
        return head.path("outsideArticle20").asBoolean();
    }

    /** In the order the service declares them. */
    public Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        head.path("columns")
                .properties()
                .forEach(column -> columns.put(column.getKey(), Column.read(column.getKey(), column.getValue())));
        return columns;
    }

    /** Columns that hold something and were kept back, with the reason. */
    public Map<String, String> withheld() {
        Map<String, String> withheld = new LinkedHashMap<>();
        head.path("withheld")
                .properties()
                .forEach(column ->
                        withheld.put(column.getKey(), column.getValue().asText()));
        return withheld;
    }
}
