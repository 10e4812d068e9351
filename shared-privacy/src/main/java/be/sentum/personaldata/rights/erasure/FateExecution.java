package be.sentum.personaldata.rights.erasure;

import be.sentum.personaldata.inventory.declared.ChildrenFirst;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.retention.Today;
import be.sentum.personaldata.schema.Schema;
import be.sentum.personaldata.schema.SchemaFacts;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the inventory's fates: rows without anything kept go whole; in the others, what is deleted becomes null
 * and what is anonymised a random id, the same in every table of this erasure, known to nobody afterwards.
 */
@Singleton
class FateExecution {

    private final Inventory inventory;
    private final Schema schema;
    private final Today today;
    private volatile @Nullable Prepared prepared;

    FateExecution(Inventory inventory, Schema schema, Today today) {
        this.inventory = inventory;
        this.schema = schema;
        this.today = today;
    }

    private record Prepared(SchemaFacts schema, List<FateStatement> statements) {}

    void run(Connection connection, UUID subjectId) throws SQLException {
        UUID nobody = UUID.randomUUID();
        for (FateStatement statement : statements(connection)) {
            statement.run(connection, subjectId, nobody, today.date());
        }
    }

    private List<FateStatement> statements(Connection connection) throws SQLException {
        SchemaFacts facts = schema.facts(connection);
        Prepared erasure = prepared;
        if (erasure == null || erasure.schema() != facts) {
            erasure = new Prepared(
                    facts,
                    ChildrenFirst.order(facts, inventory.tablesAboutPersons()).stream()
                            .flatMap(table -> FateStatement.of(table, facts).stream())
                            .toList());
            prepared = erasure;
        }
        return erasure.statements();
    }
}
