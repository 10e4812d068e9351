package be.sentum.personaldata.rights.collection;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.label.Labels;
import be.sentum.personaldata.rights.collection.DerivedRecords.Description;
import be.sentum.personaldata.rights.collection.TableHead.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes tables to whoever opens the package, in one language. */
class TableHeads {

    private final String service;
    private final Labels labels;
    private final String language;

    TableHeads(String service, Labels labels, @Nullable String language) {
        this.service = service;
        this.labels = labels;
        this.language = language == null ? "en" : language;
    }

    String language() {
        return language;
    }

    TableHead of(DeclaredTable table, List<DeclaredColumn> columns, Map<String, String> withheld) {
        Map<String, Column> described = new LinkedHashMap<>();
        for (DeclaredColumn column : columns) {
            described.put(
                    column.name(),
                    column(
                            table.name(),
                            column.name(),
                            lower(column.declaration().category()),
                            lower(column.declaration().source()),
                            column.purposes(),
                            column.retention().map(RetentionRule::code).orElse(null),
                            column.declaration().aboutOthers()));
        }
        return head(table.name(), false, false, withheld, described);
    }

    TableHead of(Description records) {
        Map<String, Column> described = new LinkedHashMap<>();
        for (String field : records.fields()) {
            described.put(
                    field,
                    column(
                            records.table(),
                            field,
                            lower(records.category(field)),
                            lower(records.source()),
                            records.purposes(),
                            null,
                            false));
        }
        return head(records.table(), true, records.outsideArticle20(), Map.of(), described);
    }

    private TableHead head(
            String table,
            boolean derived,
            boolean outsideArticle20,
            Map<String, String> withheld,
            Map<String, Column> columns) {
        return new TableHead(
                service,
                table,
                labels.table(language, table).orElse(null),
                derived,
                outsideArticle20,
                withheld,
                columns);
    }

    private Column column(
            String table,
            String name,
            String category,
            String source,
            List<String> purposes,
            @Nullable String retention,
            boolean thirdParty) {
        return new Column(
                category,
                source,
                purposes,
                labels.field(language, table, name).orElse(null),
                retention,
                labels.format(table, name).filter(f -> !f.startsWith("codes")).orElse(null),
                thirdParty,
                labels.codes(language, table, name));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
