package be.sentum.privacy.adapter.out.persistence.rectification;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.FREE_TEXT;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statement is handed over with the case and goes with an erasure; what was decided stays (RET-14). */
@Singleton
class RectificationTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(RectificationRow.class);
    }

    @DataTable(
            value = "rectification",
            subject = "request_id in (select id from privacy_request where subject_id = :subject)",
            retainedUntil = "retained_until")
    record RectificationRow(
            @NotPersonal UUID requestId,

            @Personal(
                    category = FREE_TEXT,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            @Nullable
            String statement,

            @Personal(
                    category = ADMIN,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String contested,

            @RightsProof @Nullable String result,
            @RightsProof String corrected,
            @RightsProof @Nullable Instant decidedAt,
            @NotPersonal LocalDate retainedUntil) {}
}
