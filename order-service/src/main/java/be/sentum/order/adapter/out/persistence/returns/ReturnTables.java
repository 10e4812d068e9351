package be.sentum.order.adapter.out.persistence.returns;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class ReturnTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(ReturnTable.class);
    }
}
