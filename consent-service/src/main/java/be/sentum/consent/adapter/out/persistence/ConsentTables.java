package be.sentum.consent.adapter.out.persistence;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** The tables of consent-service. */
@Singleton
class ConsentTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(
                ConsentEventRow.class,
                ObjectionEntity.class,
                LastActRow.class,
                ConsentChainRow.class,
                PurposeTables.PurposeRow.class,
                PurposeTables.DescriptionRow.class,
                PurposeTables.InterestRow.class,
                DecisionRoundRow.class,
                PurposeTables.TextRow.class,
                PurposeTables.AnnouncedRow.class);
    }
}
