package be.sentum.personaldata.rights.collection;

import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import java.util.List;

/** Which columns a collection is about. */
enum Scope {
    ACCESS,
    PORTABILITY;

    /** Anything that does not ask for portability is answered with everything, the wider right. */
    static Scope named(String name) {
        return "portability".equals(name) ? PORTABILITY : ACCESS;
    }

    List<DeclaredColumn> columnsOf(DeclaredTable table) {
        return table.personalColumns().stream().filter(this::includes).toList();
    }

    private boolean includes(DeclaredColumn column) {
        return switch (this) {
            case ACCESS -> column.declaration().access();
            case PORTABILITY -> column.declaration().portability();
        };
    }
}
