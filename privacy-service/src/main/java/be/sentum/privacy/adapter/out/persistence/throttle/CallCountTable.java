package be.sentum.privacy.adapter.out.persistence.throttle;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How often somebody called: a count under a hash that needs the service's secret and leads to nobody here. */
@DataTable(value = "call_count", retainedUntil = "retained_until")
record CallCountTable(
        @NotPersonal String keyHmac,
        @NotPersonal int calls,
        @NotPersonal Instant windowEnds,
        @NotPersonal LocalDate retainedUntil) {

    /** Lists it to the inventory. */
    @Singleton
    static class Listed implements InventorySource {
        @Override
        public List<Class<?>> tables() {
            return List.of(CallCountTable.class);
        }
    }
}
