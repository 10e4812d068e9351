package be.sentum.personaldata.testing;

import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.inventory.label.Labels;
import be.sentum.personaldata.retention.OverdueRows;
import be.sentum.personaldata.rights.collection.DerivedRecords;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the contract asks of the running service beside its API. */
final class ServiceUnderTest {

    String name() {
        return ConfigProvider.getConfig()
                .getValue("quarkus.application.name", String.class)
                .replaceFirst("-service$", "");
    }

    Inventory inventory() {
        return Arc.container().instance(Inventory.class).get();
    }

    Labels labels() {
        return Arc.container().instance(Labels.class).get();
    }

    List<DerivedRecords> derivedRecords() {
        return Arc.container().listAll(DerivedRecords.class).stream()
                .map(InstanceHandle::get)
                .toList();
    }

    OverdueRows overdueRows() {
        return Arc.container().instance(OverdueRows.class).get();
    }

    Connection connection() throws SQLException {
        return Arc.container().instance(DataSource.class).get().getConnection();
    }

    DeclaredColumn declared(String path) {
        return inventory().tables().stream()
                .flatMap(table ->
                        table.columns().stream().filter(column -> path.equals(table.name() + "." + column.name())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is in no declaration"));
    }

    boolean knows(UUID subject) throws SQLException {
        return count("select count(*) from subject where id = ?", subject) == 1;
    }

    /** Whether this service is done with these events: handled or dropped. */
    boolean handled(List<UUID> events) throws SQLException {
        for (UUID event : events) {
            if (count("select count(*) from inbox where event_id = ?", event) == 0) {
                return false;
            }
        }
        return true;
    }

    /** A staff read, a restriction and, where letters are written, one that was sent: what the shared tables hold of a person beside the card. */
    void plantSharedTables(UUID subject) throws SQLException {
        run(
                "insert into access_log"
                        + " (id, subject_id, at, role, purpose, what, exception, exception_reason, retained_until)"
                        + " values (gen_random_uuid(), ?, now(), 'agent', 'P02', 'customer', 'legal_claims', 'planted',"
                        + " current_date + 365)",
                subject);
        run(
                "insert into subject_restriction (restriction_id, subject_id, category, purpose, ground, restricted_at)"
                        + " values (gen_random_uuid(), ?, 'inferred', 'P06', 'accuracy_contested', now())",
                subject);
        if (declares("sent_letter")) {
            run(
                    "insert into sent_letter (id, subject_id, template, language, sent_at, retained_until)"
                            + " values (gen_random_uuid(), ?, 'planted', 'nl', now(), current_date + 365)",
                    subject);
        }
    }

    private boolean declares(String table) {
        return inventory().tables().stream()
                .anyMatch(declared -> declared.name().equals(table));
    }

    /** Personal columns with a value for the subject. */
    Set<String> filledColumns(UUID subject) throws SQLException {
        Set<String> filled = new TreeSet<>();
        for (DeclaredTable table : inventory().tablesAboutPersons()) {
            for (DeclaredColumn column : table.personalColumns()) {
                String sql = "select count(\"" + column.name() + "\") from public.\"" + table.name() + "\" where "
                        + table.condition().parameterised();
                try (Connection connection = connection();
                        var query = connection.prepareStatement(sql)) {
                    table.condition().bind(query, 1, subject);
                    try (var found = query.executeQuery()) {
                        found.next();
                        if (found.getLong(1) > 0) {
                            filled.add(table.name() + "." + column.name());
                        }
                    }
                }
            }
        }
        return filled;
    }

    private long count(String sql, UUID id) throws SQLException {
        try (Connection connection = connection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, id);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private void run(String sql, UUID subject) throws SQLException {
        try (Connection connection = connection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, subject);
            statement.executeUpdate();
        }
    }
}
