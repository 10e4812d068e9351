package be.sentum.customer.adapter.out.persistence.account;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** What is stored about accounts. */
@Singleton
class AccountTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(AccountTable.class, LinkAttemptTable.class);
    }
}
