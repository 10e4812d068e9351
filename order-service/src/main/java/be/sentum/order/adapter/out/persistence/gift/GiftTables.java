package be.sentum.order.adapter.out.persistence.gift;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** The table of gift recipients, for the inventory of personal data. */
@Singleton
class GiftTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(GiftRecipientTable.class);
    }
}
