package be.sentum.personaldata.testing;

import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.inventory.label.Labels;
import be.sentum.personaldata.rights.collection.DerivedRecords;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** REQ-ACC-07: whatever reaches an access package has a label in four languages, every code included. */
final class LabelCheck {

    private static final Pattern LISTED = Pattern.compile("\\(?\\(?\"?(\\w+)\"?\\)? = ANY \\(ARRAY\\[([^\\]]*)]");
    private static final Pattern VALUE = Pattern.compile("'([^']*)'");
    private static final String CODES = "codes:";

    private final Labels labels;
    private final List<String> findings = new ArrayList<>();

    private LabelCheck(Labels labels) {
        this.labels = labels;
    }

    static List<String> findings(
            Labels labels, Inventory inventory, List<DerivedRecords> derived, Connection connection)
            throws SQLException {
        LabelCheck check = new LabelCheck(labels);
        Map<String, List<String>> listed = check.listedInDatabase(connection);
        for (DeclaredTable table : inventory.tablesAboutPersons()) {
            List<DeclaredColumn> columns = handedOver(table);
            if (!columns.isEmpty()) {
                check.table(table.name());
            }
            for (DeclaredColumn column : columns) {
                check.field(table.name(), column.name());
                check.codes(table.name(), column.name(), listed.get(table.name() + "." + column.name()));
            }
        }
        for (DerivedRecords records : derived) {
            check.table(records.description().table());
            records.description()
                    .fields()
                    .forEach(field -> check.field(records.description().table(), field));
        }
        return check.findings;
    }

    private static List<DeclaredColumn> handedOver(DeclaredTable table) {
        return table.personalColumns().stream()
                .filter(column -> column.declaration().access())
                .toList();
    }

    private void table(String table) {
        Labels.LANGUAGES.stream()
                .filter(language -> labels.table(language, table).isEmpty())
                .forEach(language -> missing(language, "table." + table));
    }

    private void field(String table, String column) {
        Labels.LANGUAGES.stream()
                .filter(language -> labels.field(language, table, column).isEmpty())
                .forEach(language -> missing(language, "field." + table + "." + column));
    }

    private void codes(String table, String column, @Nullable List<String> listed) {
        String format = labels.format(table, column).orElse("");
        if (listed != null && format.isEmpty()) {
            findings.add("formats.properties: format." + table + "." + column + " (the database lists its codes)");
        }
        if (format.startsWith(CODES)) {
            List<String> codes = new ArrayList<>(named(format.substring(CODES.length())));
            codes.addAll(listed == null ? List.of() : listed);
            for (String language : Labels.LANGUAGES) {
                codes.stream()
                        .filter(code -> !labels.codes(language, table, column).containsKey(code))
                        .forEach(code -> missing(language, "code." + table + "." + column + "." + code));
            }
        }
    }

    private void missing(String language, String key) {
        findings.add("personal-data/labels_" + language + ".properties: " + key);
    }

    /** Words, or the constants of an enum by its name. */
    private static List<String> named(String codes) {
        if (!codes.startsWith("be.")) {
            return List.of(codes.split(" "));
        }
        try {
            Class<?> type = Class.forName(codes, false, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("formats.properties names " + codes + ", which is not there", e);
        }
    }

    private Map<String, List<String>> listedInDatabase(Connection connection) throws SQLException {
        Map<String, List<String>> listed = new HashMap<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select conrelid::regclass::text, pg_get_constraintdef(oid)"
                        + " from pg_constraint where contype = 'c' and conrelid <> 0")) {
            while (found.next()) {
                Matcher column = LISTED.matcher(found.getString(2));
                while (column.find()) {
                    List<String> values = VALUE.matcher(column.group(2))
                            .results()
                            .map(value -> value.group(1))
                            .toList();
                    listed.put(found.getString(1) + "." + column.group(1), values);
                }
            }
        }
        return listed;
    }
}
