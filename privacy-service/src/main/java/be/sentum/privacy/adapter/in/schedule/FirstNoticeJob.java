package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.notice.PublishNotice;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody's data are taken without a notice: the first one is published as soon as it is complete. */
@ApplicationScoped
class FirstNoticeJob {

    private final PublishNotice publish;
    private boolean done;

    FirstNoticeJob(PublishNotice publish) {
        this.publish = publish;
    }

    @Scheduled(
            identity = "first-notice",
            every = "${sentum.notice.first-every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void publish() {
        if (!done) {
            done = publish.first();
        }
    }
}
