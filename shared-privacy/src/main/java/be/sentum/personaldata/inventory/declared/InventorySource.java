package be.sentum.personaldata.inventory.declared;

import be.sentum.personaldata.inventory.DataTable;
import java.util.List;

/**
 * Lists declared tables to the inventory: one bean beside each set of entities, so that these can stay package-private.
 * A class that nobody lists fails the build, because its columns are then in no declaration.
 *
 * <pre>{@code
 * @Singleton
 * class OrderTables implements InventorySource {
 *     public List<Class<?>> tables() {
 *         return List.of(OrderEntity.class, OrderLineEntity.class);
 *     }
 * }
 * }</pre>
 */
public interface InventorySource {

    /** Classes that carry {@link DataTable}. */
    List<Class<?>> tables();
}
