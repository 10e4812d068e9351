package be.sentum.customer.adapter.out.keycloak;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.SECURITY;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_13;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What Keycloak still has to be told. An erasure leaves it: it is the erasure's own errand, and gone when that is run. */
@DataTable(value = "log_in_task", subject = "customer_id = :subject", retainedUntil = "retained_until")
record LogInTaskTable(
        @NotPersonal UUID id,

        @Personal(
                category = SECURITY,
                source = OBSERVED,
                purposes = "P12",
                access = false,
                portability = false,
                onErasure = KEEP,
                retention = RET_13,
                underRestriction = CONTINUES)
        String login,

        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = "P12",
                access = false,
                portability = false,
                onErasure = KEEP,
                retention = RET_13,
                underRestriction = CONTINUES)
        UUID customerId,

        @NotPersonal boolean removing,
        @NotPersonal Instant createdAt,
        @NotPersonal Instant dueAt,
        @NotPersonal int attempts,
        @NotPersonal LocalDate retainedUntil) {

    /** Lists it to the inventory. */
    @Singleton
    static class Listed implements InventorySource {
        @Override
        public List<Class<?>> tables() {
            return List.of(LogInTaskTable.class);
        }
    }
}
