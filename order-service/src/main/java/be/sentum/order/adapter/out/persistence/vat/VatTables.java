package be.sentum.order.adapter.out.persistence.vat;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** The table of rates, for the inventory of personal data: it holds none. */
@Singleton
class VatTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(VatRateTable.class);
    }
}
