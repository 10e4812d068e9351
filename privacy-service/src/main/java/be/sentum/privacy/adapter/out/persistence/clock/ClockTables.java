package be.sentum.privacy.adapter.out.persistence.clock;

import static be.sentum.personaldata.inventory.Category.ADMIN;
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

@Singleton
class ClockTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(PauseRow.class, ExtensionRow.class, MilestoneRow.class);
    }

    /** What the person was asked, and when the answer came. */
    @DataTable(
            value = "case_pause",
            subject = "request_id in (select id from privacy_request where subject_id = :subject)",
            retainedUntil = "retained_until")
    record PauseRow(
            @NotPersonal UUID id,
            @NotPersonal UUID requestId,
            @RightsProof String reason,
            @RightsProof Instant askedAt,
            @NotPersonal boolean counts,

            @Personal(
                    category = ADMIN,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            @Nullable
            Instant answeredAt,

            @NotPersonal @Nullable LocalDate retainedUntil) {}

    /** Why a case got more time. */
    @DataTable(
            value = "case_extension",
            subject = "request_id in (select id from privacy_request where subject_id = :subject)",
            retainedUntil = "retained_until")
    record ExtensionRow(
            @NotPersonal UUID requestId,
            @RightsProof String reasons,
            @RightsProof String explanation,
            @RightsProof Instant extendedAt,
            @NotPersonal @Nullable LocalDate retainedUntil) {}

    /** When an officer was called about a case: says nothing about the person. Goes with the case. */
    @DataTable("case_milestone")
    record MilestoneRow(
            @NotPersonal UUID requestId,
            @NotPersonal String milestone,
            @NotPersonal LocalDate raisedOn,
            @NotPersonal Instant raisedAt) {}
}
