package be.sentum.billing.adapter.out.persistence.payment;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class PaymentTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(AccountEntity.class, PaymentEntity.class);
    }
}
