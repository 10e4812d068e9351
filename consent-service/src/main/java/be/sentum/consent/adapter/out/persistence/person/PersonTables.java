package be.sentum.consent.adapter.out.persistence.person;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class PersonTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(CardRow.class, SuppressionRow.class);
    }
}
