package be.sentum.privacy.adapter.out.archive.text;

import be.sentum.privacy.adapter.out.archive.collected.Part;
import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.text.Passage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What was collected, without some passages. Each layer reads it, so that none of them shows what another hides. */
class DataWithout implements Archive.Data {

    private static final String WITHHELD = "withheld";
    private static final String WHY = "other_person";

    private final ObjectMapper json;
    private final List<Passage> passages;
    private final Archive.Data data;

    DataWithout(ObjectMapper json, List<Passage> passages, Archive.Data data) {
        this.json = json;
        this.passages = List.copyOf(passages);
        this.data = data;
    }

    @Override
    public void of(ServiceName service, Consumer<byte[]> reader) {
        RowNumbers numbers = new RowNumbers();
        data.of(service, bytes -> {
            List<Passage> here = in(service, Part.headOf(json, bytes).table());
            reader.accept(here.isEmpty() ? bytes : hidden(service, bytes, here, numbers));
        });
    }

    private List<Passage> in(ServiceName service, String table) {
        return passages.stream()
                .filter(p -> p.place().service().equals(service))
                .filter(p -> p.place().table().equals(table))
                .toList();
    }

    private byte[] hidden(ServiceName service, byte[] bytes, List<Passage> here, RowNumbers numbers) {
        Part part = Part.read(json, bytes);
        for (JsonNode row : part.rows()) {
            int number = numbers.next(service, part.table());
            List<Passage> ofRow =
                    here.stream().filter(p -> p.place().row() == number).toList();
            columns(ofRow).forEach(column -> hide((ObjectNode) row, column, ofRow));
        }
        ObjectNode head = (ObjectNode) part.head();
        columns(here).forEach(column -> head.withObject("/" + WITHHELD).put(column, WHY));
        return written(head);
    }

    private static Set<String> columns(List<Passage> passages) {
        return passages.stream().map(p -> p.place().column()).collect(Collectors.toSet());
    }

    private static void hide(ObjectNode row, String column, List<Passage> passages) {
        List<Passage> ofColumn =
                passages.stream().filter(p -> p.place().column().equals(column)).toList();
        String shown = Passage.hide(TextSearch.text(row.path(column)), ofColumn);
        if (row.path(column).isArray()) {
            ArrayNode lines = row.putArray(column);
            shown.lines().forEach(lines::add);
        } else {
            row.put(column, shown);
        }
    }

    private byte[] written(ObjectNode part) {
        try {
            return json.writeValueAsBytes(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
