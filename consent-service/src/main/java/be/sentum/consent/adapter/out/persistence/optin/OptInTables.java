package be.sentum.consent.adapter.out.persistence.optin;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class OptInTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(PendingRow.class, GuardianConsentRow.class, SentQuestionRow.class);
    }
}
