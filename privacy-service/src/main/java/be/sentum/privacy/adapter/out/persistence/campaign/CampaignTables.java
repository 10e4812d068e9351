package be.sentum.privacy.adapter.out.persistence.campaign;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.RightsProofSubject;
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
            @RightsProofSubject UUID subjectId,
            @RightsProof String state,
            @NotPersonal @Nullable UUID requestId,
            @RightsProof @Nullable String why,
            @NotPersonal LocalDate retainedUntil) {}
}
