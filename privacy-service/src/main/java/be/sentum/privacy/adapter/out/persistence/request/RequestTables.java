package be.sentum.privacy.adapter.out.persistence.request;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class RequestTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(
                RequestEntity.class,
                ItemEntity.class,
                PostgresCaseNumbers.CaseNumberRow.class,
                PostgresContents.ItemContentRow.class,
                PostgresCaseLinks.CaseLinkRow.class,
                PostgresHeldCases.HeldCaseRow.class);
    }
}
