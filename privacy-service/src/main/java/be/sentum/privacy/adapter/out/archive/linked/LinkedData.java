package be.sentum.privacy.adapter.out.archive.linked;

import be.sentum.privacy.adapter.out.archive.collected.Part;
import be.sentum.privacy.adapter.out.archive.linked.Vocabulary.Term;
import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.domain.request.answer.ServiceName;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The portable data as JSON-LD (REQ-POR-02): one node for each row of a table that schema.org has a word for, linked by
 * {@code urn:uuid:} ids. Written row by row; what schema.org has no word for is in the data files.
 */
public class LinkedData {

    private static final String IDS = "urn:uuid:";

    private final ObjectMapper json;
    private final Archive.Data data;
    private final Vocabulary vocabulary;

    public LinkedData(ObjectMapper json, Archive.Data data, Vocabulary vocabulary) {
        this.json = json;
        this.data = data;
        this.vocabulary = vocabulary;
    }

    public void write(List<ServiceName> services, OutputStream out) throws IOException {
        try (JsonGenerator document = json.getFactory().createGenerator(out, JsonEncoding.UTF8)) {
            document.writeStartObject();
            document.writeObjectFieldStart("@context");
            document.writeStringField("@vocab", "https://schema.org/");
            document.writeStringField("sentum", "https://sentum.be/terms#");
            document.writeEndObject();
            document.writeArrayFieldStart("@graph");
            for (ServiceName service : services) {
                data.of(service, bytes -> append(document, service, Part.read(json, bytes)));
            }
            document.writeEndArray();
            document.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void append(JsonGenerator document, ServiceName service, Part part) {
        Optional<Term> term = vocabulary.of(service.value(), part.table());
        if (term.isEmpty()) {
            return;
        }
        boolean aboutOthers = part.columns().values().stream().anyMatch(column -> column.thirdParty());
        try {
            for (JsonNode row : part.rows()) {
                document.writeTree(node(term.get(), row, aboutOthers, part.isOutsideArticle20()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode node(Term term, JsonNode row, boolean aboutOthers, boolean outsideArticle20) {
        ObjectNode node = json.createObjectNode();
        if (term.id() != null && row.hasNonNull(term.id())) {
            node.put("@id", IDS + row.get(term.id()).asText());
        }
        node.put("@type", term.type());
        each(term.always()).forEach((property, value) -> at(node, property).put(last(property), value));
        term.fields().forEach((column, property) -> {
            if (row.hasNonNull(column)) {
                at(node, property).set(last(property), row.get(column));
            }
        });
        each(term.partOf()).forEach((property, column) -> link(node, property, row.path(column)));
        each(term.heldBy())
                .forEach((property, column) -> link(node.withObject("/@reverse"), property, row.path(column)));
        if (aboutOthers) {
            node.put("sentum:thirdParty", true);
        }
        if (outsideArticle20) {
            node.put("sentum:outsideArticle20", true);
        }
        return node;
    }

    private static void link(ObjectNode from, String property, JsonNode id) {
        if (id.isTextual()) {
            from.putObject(property).put("@id", IDS + id.asText());
        }
    }

    private static ObjectNode at(ObjectNode node, String property) {
        int dot = property.lastIndexOf('.');
        return dot < 0 ? node : node.withObject("/" + property.substring(0, dot).replace('.', '/'));
    }

    private static String last(String property) {
        return property.substring(property.lastIndexOf('.') + 1);
    }

    private static Map<String, String> each(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
