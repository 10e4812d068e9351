package be.sentum.personaldata.rights.erasure;

import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.declared.ChildrenFirst;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.retention.Today;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries out the inventory's fates: rows without anything kept go whole; in the others, what is deleted becomes null
 * and what is anonymised a random id, the same in every table of this erasure, known to nobody afterwards.
 */
@Singleton
class FateExecution {

    private final Inventory inventory;
    private final Today today;

    FateExecution(Inventory inventory, Today today) {
        this.inventory = inventory;
        this.today = today;
    }

    void run(Connection connection, UUID subjectId) throws SQLException {
        UUID nobody = UUID.randomUUID();
        Set<String> ids = idColumns(connection);
        for (DeclaredTable table : ChildrenFirst.order(connection, inventory.tablesAboutPersons())) {
            if (table.isDeletedWhole()) {
                delete(connection, table, "", subjectId);
            } else {
                if (table.hasLastDay()) {
                    delete(connection, table, " and \"" + table.retainedUntil() + "\" < ?", subjectId);
                }
                clear(connection, table, ids, nobody, subjectId);
            }
        }
    }

    private void delete(Connection connection, DeclaredTable table, String expired, UUID subjectId)
            throws SQLException {
        String sql = "delete from public.\"" + table.name() + "\" where ("
                + table.condition().parameterised() + ")" + expired;
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            int next = table.condition().bind(delete, 1, subjectId);
            if (!expired.isEmpty()) {
                delete.setObject(next, today.date());
            }
            delete.executeUpdate();
        }
    }

    private static void clear(Connection connection, DeclaredTable table, Set<String> ids, UUID nobody, UUID subjectId)
            throws SQLException {
        List<DeclaredColumn> anonymised = table.columns().stream()
                .filter(c -> c.fate(OnErasure.ANONYMISE))
                .toList();
        List<DeclaredColumn> rekeyed = anonymised.stream()
                .filter(c -> ids.contains(table.name() + "." + c.name()))
                .toList();
        String changes = Stream.concat(
                        rekeyed.stream().map(c -> "\"" + c.name() + "\" = ?"),
                        table.columns().stream()
                                .filter(c ->
                                        c.fate(OnErasure.DELETE) || c.fate(OnErasure.ANONYMISE) && !rekeyed.contains(c))
                                .map(c -> "\"" + c.name() + "\" = null"))
                .collect(Collectors.joining(", "));
        if (changes.isEmpty()) {
            return;
        }
        String sql = "update public.\"" + table.name() + "\" set " + changes + " where "
                + table.condition().parameterised();
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 1; i <= rekeyed.size(); i++) {
                update.setObject(i, nobody);
            }
            table.condition().bind(update, rekeyed.size() + 1, subjectId);
            update.executeUpdate();
        }
    }

    private static Set<String> idColumns(Connection connection) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select table_name || '.' || column_name"
                        + " from information_schema.columns where table_schema = 'public' and data_type = 'uuid'")) {
            while (found.next()) {
                ids.add(found.getString(1));
            }
        }
        return ids;
    }
}
