package be.sentum.personaldata.retention;

import be.sentum.personaldata.inventory.declared.ChildrenFirst;
import be.sentum.personaldata.inventory.declared.Inventory;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Everything of this service that ends on a day, children before their parents. */
@Singleton
class Endings {

    private final DataSource database;
    private final Inventory inventory;

    Endings(DataSource database, Inventory inventory) {
        this.database = database;
        this.inventory = inventory;
    }

    List<Ending> all() {
        try (Connection connection = database.getConnection()) {
            return ChildrenFirst.order(connection, inventory.tables()).stream()
                    .flatMap(table -> Ending.of(table, inventory.tables()).stream())
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be ordered", e);
        }
    }
}
