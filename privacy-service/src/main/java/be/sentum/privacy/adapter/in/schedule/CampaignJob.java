package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.campaign.AdvanceCampaigns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Moves campaigns on; replicas may run it together. While one runs it looks often, because each person takes a moment. */
@ApplicationScoped
class CampaignJob {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int LOOKS = 20;

    private final AdvanceCampaigns campaigns;

    CampaignJob(AdvanceCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Scheduled(
            identity = "advance-campaigns",
            every = "${sentum.campaign.every:1s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void advance() {
        int looks = 0;
        while (campaigns.finish() && looks < LOOKS) {
            if (!moved()) {
                LockSupport.parkNanos(PAUSE.toNanos());
                looks++;
            }
        }
        // Blocked cases that an officer settled since, of campaigns that are over.
        while (campaigns.settle()) {
            looks++;
        }
    }

    private boolean moved() {
        boolean settled = campaigns.settle();
        return campaigns.begin() || settled;
    }
}
