package be.sentum.privacy.adapter.out.archive.layer;

import be.sentum.privacy.adapter.out.archive.collected.Part;
import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.domain.request.answer.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same data as tables, one file for each: UTF-8, RFC 4180, the first line names the fields. */
public class CsvLayer {

    /** Opens the next file, ending the one before. */
    @FunctionalInterface
    public interface Files {
        OutputStream next(String path) throws IOException;
    }

    private final ObjectMapper json;
    private final Archive.Data data;
    private final Files files;
    private String table = "";
    private List<String> fields = List.of();
    private @Nullable OutputStream out;

    public CsvLayer(ObjectMapper json, Archive.Data data, Files files) {
        this.json = json;
        this.data = data;
        this.files = files;
    }

    /** One file for each table of the service: {@code tables/SERVICE/TABLE.csv}. */
    public void write(ServiceName service) throws IOException {
        table = "";
        try {
            data.of(service, bytes -> append(service, Part.read(json, bytes)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void append(ServiceName service, Part part) {
        try {
            if (!part.table().equals(table)) {
                begin(service, part);
            }
            for (JsonNode row : part.rows()) {
                write(fields.stream().map(field -> Csv.cell(row.path(field))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(ServiceName service, Part part) throws IOException {
        table = part.table();
        out = files.next("tables/" + service.value() + "/" + table + ".csv");
        fields = new ArrayList<>(part.columns().keySet());
        for (JsonNode row : part.rows()) {
            row.fieldNames().forEachRemaining(name -> {
                if (!fields.contains(name)) {
                    fields.add(name);
                }
            });
            break;
        }
        write(fields);
    }

    private void write(List<String> cells) throws IOException {
        if (out != null) {
            out.write(Csv.line(cells).getBytes(StandardCharsets.UTF_8));
        }
    }
}
