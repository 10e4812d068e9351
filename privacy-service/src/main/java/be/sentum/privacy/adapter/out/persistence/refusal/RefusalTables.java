package be.sentum.privacy.adapter.out.persistence.refusal;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class RefusalTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(RefusalRow.class);
    }

    /** The burden of proof is ours (Art. 12(5)). Which officers decided is not told to the person (C-579/21). */
    @DataTable(
            value = "case_refusal",
            subject = "request_id in (select id from privacy_request where subject_id = :subject)",
            retainedUntil = "retained_until")
    record RefusalRow(
            @NotPersonal UUID id,
            @NotPersonal UUID requestId,
            @NotPersonal UUID itemId,
            @RightsProof String ground,
            @RightsProof String facts,
            @RightsProof String consequence,
            @RightsProof @Nullable BigDecimal fee,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String assessedBy,

            @RightsProof Instant assessedAt,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            @Nullable
            String approvedBy,

            @RightsProof @Nullable Instant approvedAt,
            @NotPersonal @Nullable LocalDate retainedUntil) {}
}
