package be.sentum.privacy.adapter.out.archive.collected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is remembered of one table: never its rows, but a few to show. The same size for ten rows and for a million. */
public final class TableFacts {

    private static final int SHOWN = 20;

    private final String service;
    private final Part first;
    private final Map<String, Column> columns;
    private final Set<String> filled = new TreeSet<>();
    private final List<JsonNode> shown = new ArrayList<>();
    private long rows;
    private @Nullable String earliest;
    private @Nullable String latest;

    TableFacts(String service, Part first) {
        this.service = service;
        this.first = first;
        this.columns = first.columns();
    }

    void note(JsonNode row) {
        rows++;
        if (shown.size() < SHOWN) {
            shown.add(row);
        }
        row.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> filled.add(field.getKey()));
        if (row.hasNonNull(Part.LAST_DAY)) {
            String day = row.get(Part.LAST_DAY).asText();
            earliest = earliest == null || day.compareTo(earliest) < 0 ? day : earliest;
            latest = latest == null || day.compareTo(latest) > 0 ? day : latest;
        }
    }

    public String service() {
        return service;
    }

    public String table() {
        return first.table();
    }

    public String label() {
        return first.label();
    }

    public boolean isDerived() {
        return first.isDerived();
    }

    public Map<String, String> withheld() {
        return first.withheld();
    }

    public long rows() {
        return rows;
    }

    /** The first few. */
    public List<JsonNode> shown() {
        return shown;
    }

    /** All columns that were handed over. */
    public Map<String, Column> columns() {
        return new LinkedHashMap<>(columns);
    }

    /** Those of them that held something. */
    public List<Column> filled() {
        return columns.values().stream()
                .filter(column -> filled.contains(column.name()))
                .toList();
    }

    /** First and last of the days on which its rows end; empty where rows end in another way. */
    public Optional<String> earliestEnd() {
        return Optional.ofNullable(earliest);
    }

    public Optional<String> latestEnd() {
        return Optional.ofNullable(latest);
    }
}
