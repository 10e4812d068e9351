package be.sentum.privacy.adapter.out.persistence.campaign;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
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
import org.jspecify.annotations.Nullable;

/** That somebody was in a campaign shows why the company erased them unasked; it is kept like the file of a case. */
@Singleton
class CampaignTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(CampaignRow.class, MemberRow.class);
    }

    @DataTable(value = "erasure_campaign", retainedUntil = "retained_until")
    record CampaignRow(
            @NotPersonal UUID id,
            @NotPersonal String reason,
            @NotPersonal String reference,
            @NotPersonal String proposedBy,
            @NotPersonal Instant proposedAt,
            @NotPersonal String state,
            @NotPersonal @Nullable String approvedBy,
            @NotPersonal @Nullable Instant endedAt,
            @NotPersonal LocalDate retainedUntil) {}

    @DataTable(value = "erasure_campaign_member", subject = "subject_id = :subject", retainedUntil = "retained_until")
    record MemberRow(
            @NotPersonal UUID campaignId,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            UUID subjectId,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String state,

            @NotPersonal @Nullable UUID requestId,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            @Nullable
            String why,

            @NotPersonal LocalDate retainedUntil) {}
}
