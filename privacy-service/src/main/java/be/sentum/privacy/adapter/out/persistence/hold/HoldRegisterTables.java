package be.sentum.privacy.adapter.out.persistence.hold;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.OPINION;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;
import static be.sentum.personaldata.inventory.Withheld.EMPLOYEE;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That something was held, for which case and until when, outlives an erasure; why does not. */
@Singleton
class HoldRegisterTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(HoldRegisterRow.class, HoldReceiptRow.class);
    }

    @DataTable(value = "hold_register", subject = "subject_id = :subject", retainedUntil = "retained_until")
    record HoldRegisterRow(
            @NotPersonal UUID id,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P14",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String caseRef,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P14",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            UUID subjectId,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P14",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String services,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P14",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String categories,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P14",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            LocalDate reviewOn,

            @Personal(
                    category = OPINION,
                    source = OBSERVED,
                    purposes = "P14",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            @Nullable
            String reason,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P14",
                    access = false,
                    withheld = EMPLOYEE,
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String placedBy,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P14",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            Instant placedAt,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P14",
                    access = false,
                    withheld = EMPLOYEE,
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            @Nullable
            String releasedBy,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P14",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            @Nullable
            Instant releasedAt,

            @NotPersonal @Nullable LocalDate retainedUntil) {}

    @DataTable("hold_receipt")
    record HoldReceiptRow(
            @NotPersonal UUID holdId,
            @NotPersonal String service,
            @NotPersonal String state,
            @NotPersonal Instant at) {}
}
