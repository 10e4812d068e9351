package be.sentum.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table on the console and the same as JSON. */
public final class Report {

    private static final String LINE = "%-16s %-44s %10s %10s %7s  %-26s %s%n";

    private Report() {}

    public static void print(List<Row> rows, PrintStream out) {
        out.printf(LINE, "benchmark", "measured", "value", "limit", "ratio", "target", "");
        for (Row row : rows) {
            Double limit = row.limit();
            Double ratio = row.ratio();
            out.printf(
                    LINE,
                    row.benchmark(),
                    row.what(),
                    Numbers.text(row.value()),
                    limit == null ? "" : Numbers.text(limit),
                    ratio == null ? "" : Numbers.text(ratio),
                    row.target() == null ? "" : row.target() + (Boolean.TRUE.equals(row.met()) ? "  met" : "  MISSED"),
                    row.note() == null ? "" : row.note());
        }
    }

    public static void write(List<Row> rows, Instant at, Path file) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("measuredAt", at.toString());
        document.put("processors", Runtime.getRuntime().availableProcessors());
        document.put("java", Runtime.version().toString());
        document.put("rows", rows);
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), document);
    }
}
