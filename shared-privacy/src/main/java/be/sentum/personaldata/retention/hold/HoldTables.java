package be.sentum.personaldata.retention.hold;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
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

/** What the shared tables of legal holds hold: a copy of what privacy-service keeps and tells the person. */
@Singleton
class HoldTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(HoldRow.class, ReleasedHoldRow.class);
    }

    @DataTable(value = "legal_hold", subject = "subject_id = :subject")
    record HoldRow(
            @NotPersonal UUID holdId,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P14",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            UUID subjectId,

            @NotPersonal List<String> categories,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P14",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            Instant placedAt) {}

    @DataTable(value = "released_hold", retainedUntil = "retained_until")
    record ReleasedHoldRow(
            @NotPersonal UUID holdId,
            @NotPersonal Instant releasedAt,
            @NotPersonal LocalDate retainedUntil) {}
}
