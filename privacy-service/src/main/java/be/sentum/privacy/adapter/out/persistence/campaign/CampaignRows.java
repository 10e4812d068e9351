package be.sentum.privacy.adapter.out.persistence.campaign;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.CampaignState;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.campaign.MemberState;
import be.sentum.privacy.domain.campaign.Reason;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Campaigns and their persons as rows. */
final class CampaignRows {

    static final String MEMBER = "m.campaign_id, m.subject_id, m.state, m.request_id, m.why";

    private static final String OFFICER = "dpo";

    private CampaignRows() {}

    static Campaign campaign(ResultSet row) throws SQLException {
        @Nullable String approvedBy = row.getString("approved_by");
        return Campaign.rehydrate(
                new CampaignId(row.getObject("id", UUID.class)),
                Reason.valueOf(constant(row.getString("reason"))),
                row.getString("reference"),
                Actor.staff(OFFICER, row.getString("proposed_by")),
                Database.instant(row, "proposed_at"),
                CampaignState.valueOf(constant(row.getString("state"))),
                approvedBy == null ? null : Actor.staff(OFFICER, approvedBy),
                row.getObject("ended_at") == null ? null : Database.instant(row, "ended_at"));
    }

    static Member member(ResultSet row) throws SQLException {
        @Nullable UUID request = row.getObject("request_id", UUID.class);
        return new Member(
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                MemberState.valueOf(constant(row.getString("state"))),
                request == null ? null : new RequestId(request),
                row.getString("why"));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
