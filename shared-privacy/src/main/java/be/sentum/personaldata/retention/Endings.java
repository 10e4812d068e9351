package be.sentum.personaldata.retention;

import be.sentum.personaldata.inventory.declared.ChildrenFirst;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.schema.Schema;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Everything of this service that ends on a day, children before their parents. */
@Singleton
class Endings {

    private final DataSource database;
    private final Schema schema;
    private final Inventory inventory;

    Endings(DataSource database, Schema schema, Inventory inventory) {
        this.database = database;
        this.schema = schema;
        this.inventory = inventory;
    }

    List<Ending> all() {
        try (Connection connection = database.getConnection()) {
            return ChildrenFirst.order(schema.facts(connection), inventory.tables()).stream()
                    .flatMap(table -> Ending.of(table, inventory.tables()).stream())
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be ordered", e);
        }
    }
}
