package be.sentum.billing.adapter.out.persistence.customer;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class CustomerTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(CardEntity.class);
    }
}
