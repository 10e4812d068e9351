package be.sentum.privacy.adapter.out.archive;

import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.domain.request.answer.ServiceName;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * One service's data as one document: {@code {"service":…,"tables":[{"table":…,"columns":{…},"rows":[…]}]}}. Fragments
 * of the same table follow each other and are put together again.
 */
class ServiceData {

    private final ObjectMapper json;
    private final Archive.Data data;
    private final Presence presence;
    private String table = "";

    ServiceData(ObjectMapper json, Archive.Data data, Presence presence) {
        this.json = json;
        this.data = data;
        this.presence = presence;
    }

    void write(ServiceName service, OutputStream out) throws IOException {
        try (JsonGenerator document = json.getFactory().createGenerator(out, JsonEncoding.UTF8)) {
            document.writeStartObject();
            document.writeStringField("service", service.value());
            document.writeArrayFieldStart("tables");
            data.of(service, part -> append(document, service, part));
            end(document);
            document.writeEndArray();
            document.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void append(JsonGenerator document, ServiceName service, byte[] part) {
        try {
            JsonNode fragment = json.readTree(part);
            String next = fragment.path("table").asText();
            if (!next.equals(table)) {
                end(document);
                table = next;
                document.writeStartObject();
                document.writeStringField("table", table);
                document.writeFieldName("columns");
                document.writeTree(fragment.path("columns"));
                document.writeArrayFieldStart("rows");
            }
            for (JsonNode row : fragment.path("rows")) {
                document.writeTree(row);
                row.properties().stream()
                        .filter(field -> !field.getValue().isNull())
                        .forEach(field -> presence.note(service, table, field.getKey()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(JsonGenerator document) throws IOException {
        if (!table.isEmpty()) {
            document.writeEndArray();
            document.writeEndObject();
        }
    }
}
