package be.sentum.customer.adapter.out.persistence;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** What customer-service stores of persons. */
@Singleton
class CustomerTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(CustomerEntity.class, AddressEntity.class, NameWordTable.class, StatementEntity.class);
    }
}
