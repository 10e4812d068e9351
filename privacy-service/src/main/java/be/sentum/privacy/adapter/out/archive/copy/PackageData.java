package be.sentum.privacy.adapter.out.archive.copy;

import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.domain.request.answer.ServiceName;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A package's data files as the parts they were made of: some rows of one table at a time. */
class PackageData implements Archive.Data {

    private static final int ROWS = 200;

    private final ObjectMapper json;
    private final ObjectReader values;
    private final PackageFiles files;
    private final boolean thirdParty;

    /** @param thirdParty whether fields about others stay in */
    PackageData(ObjectMapper json, PackageFiles files, boolean thirdParty) {
        this.json = json;
        // A value in the middle of a document: what follows it is no error.
        this.values = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.files = files;
        this.thirdParty = thirdParty;
    }

    @Override
    public void of(ServiceName service, Consumer<byte[]> reader) {
        files.read("data/" + service.value() + ".json", in -> {
            JsonParser parser = json.getFactory().createParser(in);
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY && "tables".equals(parser.currentName())) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        table(parser, reader);
                    }
                }
            }
            return service;
        });
    }

    /** The rows come last in a table: by then its head is known. */
    private void table(JsonParser parser, Consumer<byte[]> reader) throws IOException {
        ObjectNode head = json.createObjectNode();
        List<String> leftOut = List.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("rows")) {
                rows(parser, head, leftOut, reader);
            } else {
                head.set(name, values.readTree(parser));
                leftOut = name.equals("columns") && !thirdParty ? takeOthers(head) : leftOut;
            }
        }
    }

    private static List<String> takeOthers(ObjectNode head) {
        List<String> others = new ArrayList<>();
        head.path("columns").properties().forEach(column -> {
            if (column.getValue().path("thirdParty").asBoolean()) {
                others.add(column.getKey());
            }
        });
        if (head.path("columns") instanceof ObjectNode columns) {
            columns.remove(others);
        }
        return others;
    }

    private void rows(JsonParser parser, ObjectNode head, List<String> leftOut, Consumer<byte[]> reader)
            throws IOException {
        ArrayNode rows = json.createArrayNode();
        boolean handed = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode row = values.readTree(parser);
            if (row instanceof ObjectNode fields) {
                fields.remove(leftOut);
            }
            rows.add(row);
            if (rows.size() == ROWS) {
                hand(head, rows, reader);
                handed = true;
            }
        }
        if (!rows.isEmpty() || !handed) {
            hand(head, rows, reader);
        }
    }

    private void hand(ObjectNode head, ArrayNode rows, Consumer<byte[]> reader) throws IOException {
        ObjectNode part = head.deepCopy();
        part.set("rows", rows);
        reader.accept(json.writeValueAsBytes(part));
        rows.removeAll();
    }
}
