package be.sentum.privacy.adapter.out.archive.layer;

import be.sentum.privacy.adapter.out.archive.collected.Findings;
import be.sentum.privacy.adapter.out.archive.collected.Part;
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
 * One service's data as one document: {@code {"schema":…,"service":…,"tables":[{"table":…,"columns":{…},"rows":[…]}]}}.
 * Fragments of the same table follow each other and are put together again.
 */
public class JsonLayer {

    /** The published layout of a data file; a later layout is another name. */
    public static final String SCHEMA = "https://sentum.be/schemas/package-data/v1";

    private final ObjectMapper json;
    private final Archive.Data data;
    private final Findings findings;
    private String table = "";

    public JsonLayer(ObjectMapper json, Archive.Data data, Findings findings) {
        this.json = json;
        this.data = data;
        this.findings = findings;
    }

    public void write(ServiceName service, OutputStream out) throws IOException {
        try (JsonGenerator document = json.getFactory().createGenerator(out, JsonEncoding.UTF8)) {
            document.writeStartObject();
            document.writeStringField("schema", SCHEMA);
            document.writeStringField("service", service.value());
            document.writeArrayFieldStart("tables");
            data.of(service, bytes -> append(document, service, Part.read(json, bytes)));
            end(document);
            document.writeEndArray();
            document.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void append(JsonGenerator document, ServiceName service, Part part) {
        findings.note(service, part);
        try {
            if (!part.table().equals(table)) {
                end(document);
                table = part.table();
                begin(document, part);
            }
            for (JsonNode row : part.rows()) {
                document.writeTree(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(JsonGenerator document, Part part) throws IOException {
        document.writeStartObject();
        for (var member : part.head().properties()) {
            boolean ours = member.getKey().equals("rows") || member.getKey().equals("service");
            if (!ours) {
                document.writeFieldName(member.getKey());
                document.writeTree(member.getValue());
            }
        }
        document.writeArrayFieldStart("rows");
    }

    private void end(JsonGenerator document) throws IOException {
        if (!table.isEmpty()) {
            document.writeEndArray();
            document.writeEndObject();
        }
    }
}
