package be.sentum.order.adapter.out.persistence.order;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** The tables that hold an order, for the inventory of personal data. */
@Singleton
class OrderTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(
                OrderEntity.class,
                LineEntity.class,
                TimelineEntity.class,
                DeliveryEntity.class,
                ParcelEntity.class,
                ParcelLineEntity.class);
    }
}
