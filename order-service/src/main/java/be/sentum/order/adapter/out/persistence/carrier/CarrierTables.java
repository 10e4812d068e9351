package be.sentum.order.adapter.out.persistence.carrier;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** The table of signed calls, for the inventory of personal data: it holds none. */
@Singleton
class CarrierTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(CarrierCallTable.class);
    }
}
