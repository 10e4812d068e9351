package be.sentum.billing.adapter.out.persistence.invoice;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class InvoiceTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(InvoiceEntity.class, CounterRow.class);
    }
}
