package be.sentum.privacy.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.audit.Actor;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Actor ONE = Actor.staff("dpo", "one");
    private static final Actor OTHER = Actor.staff("dpo", "other");

    private final Campaign campaign =
            Campaign.propose(new CampaignId(UUID.randomUUID()), Reason.RETENTION, "RET-05", ONE, NOW);

    @Test
    void whoever_proposed_it_does_not_approve_it() {
        assertThat(campaign.approve(ONE)).contains(new CampaignRejection.FourEyesRequired());
        assertThat(campaign.state()).isEqualTo(CampaignState.PROPOSED);

        assertThat(campaign.approve(OTHER)).isEmpty();
        assertThat(campaign.state()).isEqualTo(CampaignState.RUNNING);
        assertThat(campaign.approve(OTHER)).contains(new CampaignRejection.NotNow(CampaignState.RUNNING));
    }

    @Test
    void a_proposal_can_neither_pause_nor_finish() {
        assertThat(campaign.pause()).contains(new CampaignRejection.NotNow(CampaignState.PROPOSED));
        campaign.finish(NOW);
        assertThat(campaign.state()).isEqualTo(CampaignState.PROPOSED);
    }

    @Test
    void a_pause_ends_and_a_cancellation_does_not() {
        campaign.approve(OTHER);

        assertThat(campaign.pause()).isEmpty();
        assertThat(campaign.resume()).isEmpty();
        assertThat(campaign.cancel(NOW)).isEmpty();

        assertThat(campaign.resume()).contains(new CampaignRejection.NotNow(CampaignState.CANCELLED));
        assertThat(campaign.endedAt()).contains(NOW);
    }
}
