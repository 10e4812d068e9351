package be.sentum.customer.adapter.out.persistence.unsubscribe;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How many addresses old links named: a count under a hash that needs the service's secret and leads to nobody here. */
@DataTable(value = "named_address_count", retainedUntil = "retained_until")
record NamedAddressTable(
        @NotPersonal String linksHmac,
        @NotPersonal int named,
        @NotPersonal Instant windowEnds,
        @NotPersonal LocalDate retainedUntil) {

    /** Lists it to the inventory. */
    @Singleton
    static class Listed implements InventorySource {
        @Override
        public List<Class<?>> tables() {
            return List.of(NamedAddressTable.class);
        }
    }
}
