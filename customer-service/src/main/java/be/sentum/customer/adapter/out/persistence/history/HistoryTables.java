package be.sentum.customer.adapter.out.persistence.history;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** What is kept of earlier values. */
@Singleton
class HistoryTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(ValueHistoryEntity.class);
    }
}
