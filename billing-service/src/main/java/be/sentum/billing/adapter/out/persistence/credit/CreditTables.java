package be.sentum.billing.adapter.out.persistence.credit;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class CreditTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(CreditNoteEntity.class, CreditRequestEntity.class);
    }
}
