package be.sentum.privacy.adapter.out.archive.layer;

import be.sentum.privacy.adapter.out.archive.collected.Column;
import be.sentum.privacy.adapter.out.archive.collected.Findings;
import be.sentum.privacy.adapter.out.archive.collected.TableFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each field of the tables means (REQ-POR-02): one line a field. */
public final class FieldList {

    private static final List<String> HEADER = List.of(
            "service",
            "table",
            "field",
            "tableLabel",
            "fieldLabel",
            "category",
            "source",
            "purposes",
            "retentionRule",
            "thirdParty",
            "codes");

    private FieldList() {}

    public static void write(Findings findings, OutputStream out) throws IOException {
        out.write(Csv.line(HEADER).getBytes(StandardCharsets.UTF_8));
        for (TableFacts table : findings.tables()) {
            for (Column column : table.columns().values()) {
                out.write(Csv.line(line(table, column)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static List<String> line(TableFacts table, Column column) {
        return List.of(
                table.service(),
                table.table(),
                column.name(),
                Csv.harmless(table.label()),
                Csv.harmless(column.label()),
                column.category(),
                column.source(),
                String.join(" ", column.purposes()),
                Objects.requireNonNullElse(column.retention(), ""),
                Boolean.toString(column.thirdParty()),
                Csv.harmless(codes(column)));
    }

    /** What each code in the table means. */
    private static String codes(Column column) {
        return new TreeMap<>(column.codes())
                .entrySet().stream()
                        .map(code -> code.getKey() + "=" + code.getValue())
                        .collect(Collectors.joining("; "));
    }
}
