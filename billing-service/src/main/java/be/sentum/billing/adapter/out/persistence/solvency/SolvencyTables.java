package be.sentum.billing.adapter.out.persistence.solvency;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class SolvencyTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(CheckEntity.class, InputEntity.class, EarlierDecisionEntity.class);
    }
}
