package be.sentum.personaldata.rights.collection;

import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a collection is about: the right that is exercised, and the tables that were asked for (REQ-ACC-08).
 *
 * @param only {@code service} or {@code service.table}; null for everything
 */
record Scope(boolean portability, String service, @Nullable List<String> only) {

    /** Any right but portability is answered with everything, the wider right. */
    static Scope of(String right, String service, @Nullable List<String> only) {
        return new Scope("portability".equals(right), service, only);
    }

    List<DeclaredColumn> columnsOf(DeclaredTable table) {
        return isAsked(table.name())
                ? table.personalColumns().stream().filter(this::includes).toList()
                : List.of();
    }

    boolean includes(DerivedRecords.Description records) {
        return isAsked(records.from()) && (portability ? records.portability() : !records.outsideArticle20());
    }

    private boolean includes(DeclaredColumn column) {
        return portability
                ? column.declaration().portability()
                : column.declaration().access();
    }

    private boolean isAsked(String table) {
        return only == null || only.contains(service) || only.contains(service + "." + table);
    }
}
