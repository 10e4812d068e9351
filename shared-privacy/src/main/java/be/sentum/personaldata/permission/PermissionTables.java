package be.sentum.personaldata.permission;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tables of the copy. The proof of each decision is kept in consent-service. */
@Singleton
@IfBuildProperty(name = "sentum.privacy.permission-copy", stringValue = "true")
class PermissionTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(PermissionRow.class, DefaultRow.class, CurrencyRow.class);
    }

    @DataTable(value = "permission", subject = "subject_id = :subject")
    record PermissionRow(
            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            UUID subjectId,

            @Personal(
                    category = PREFERENCE,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            String purpose,

            @Personal(
                    category = PREFERENCE,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            boolean allowed,

            @Personal(
                    category = PREFERENCE,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            String reason,

            @NotPersonal long version,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            Instant decidedAt) {}

    @DataTable("permission_default")
    record DefaultRow(
            @NotPersonal String purpose,
            @NotPersonal boolean allowed,
            @NotPersonal String reason) {}

    @DataTable("permission_currency")
    record CurrencyRow(
            @NotPersonal String reader,
            @NotPersonal int partition,
            @NotPersonal Instant completeUntil) {}
}
