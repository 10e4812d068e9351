package be.sentum.order.adapter.out.persistence;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** The tables beside the orders, for the inventory of personal data. */
@Singleton
class OtherTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(ProductTable.class, BuyerTable.class, ClosedAccountTable.class);
    }
}
