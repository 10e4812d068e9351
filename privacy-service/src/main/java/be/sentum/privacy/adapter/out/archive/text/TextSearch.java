package be.sentum.privacy.adapter.out.archive.text;

import be.sentum.privacy.adapter.out.archive.collected.Column;
import be.sentum.privacy.adapter.out.archive.collected.Part;
import be.sentum.privacy.application.port.out.collection.FreeTexts;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.text.FreeText;
import be.sentum.privacy.domain.request.text.TextPlace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads the parts that hold such columns, and counts their rows. */
class TextSearch implements FreeTexts.Search {

    private final ObjectMapper json;
    private final TextColumns wanted;
    private final RowNumbers numbers = new RowNumbers();
    private final List<FreeText> found = new ArrayList<>();

    TextSearch(ObjectMapper json, TextColumns wanted) {
        this.json = json;
        this.wanted = wanted;
    }

    @Override
    public void see(ServiceName service, byte[] bytes) {
        List<Column> columns = Part.headOf(json, bytes).columns().values().stream()
                .filter(wanted::include)
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        Part part = Part.read(json, bytes);
        for (JsonNode row : part.rows()) {
            int number = numbers.next(service, part.table());
            columns.forEach(column -> note(service, part, column, number, row.path(column.name())));
        }
    }

    private void note(ServiceName service, Part part, Column column, int row, JsonNode value) {
        String text = text(value);
        if (!text.isBlank()) {
            TextPlace place = new TextPlace(service, part.table(), column.name(), row);
            found.add(new FreeText(place, part.label(), column.label(), text));
        }
    }

    /** A text, or several as one, a line each; numbers and the like have no words. */
    static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.isTextual() ? value.asText() : "";
        }
        List<String> lines = new ArrayList<>();
        value.forEach(element -> lines.add(text(element)));
        return String.join("\n", lines);
    }

    @Override
    public List<FreeText> found() {
        return List.copyOf(found);
    }
}
