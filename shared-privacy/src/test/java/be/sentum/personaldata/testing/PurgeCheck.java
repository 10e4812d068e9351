package be.sentum.personaldata.testing;

import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether every row can go when its last day is past: nothing may point at it that stays. */
final class PurgeCheck {

    private static final String HOLDING_ON = """
            select child.relname, parent.relname
            from pg_constraint c
            join pg_class child on child.oid = c.conrelid
            join pg_class parent on parent.oid = c.confrelid
            where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.confdeltype in ('a', 'r')
            """;

    private PurgeCheck() {}

    static List<String> findings(Connection connection, Inventory inventory) throws SQLException {
        Set<String> ending = inventory.tables().stream()
                .filter(DeclaredTable::hasLastDay)
                .map(DeclaredTable::name)
                .collect(Collectors.toSet());
        List<String> findings = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(HOLDING_ON)) {
            while (found.next()) {
                String child = found.getString(1);
                String parent = found.getString(2);
                if (ending.contains(parent) && !ending.contains(child)) {
                    findings.add(child + " points at " + parent + ", whose rows have a last day, and has none itself:"
                            + " its foreign key needs ON DELETE CASCADE, or the table a retainedUntil");
                }
            }
        }
        return findings;
    }
}
