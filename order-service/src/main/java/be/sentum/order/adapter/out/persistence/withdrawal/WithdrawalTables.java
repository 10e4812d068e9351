package be.sentum.order.adapter.out.persistence.withdrawal;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class WithdrawalTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(StatementTable.class, TryTable.class);
    }
}
