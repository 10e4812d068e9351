package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.recipient.SendRecipientNotices;
import be.sentum.privacy.application.port.in.recipient.SendRecipientNotices.Due;
import be.sentum.privacy.application.port.out.recipient.RecipientNotices;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells recipients of changes. Replicas may run it together: each takes what no other has. */
@ApplicationScoped
class RecipientNoticeJob {

    private final SendRecipientNotices send;
    private final RecipientNotices notices;

    RecipientNoticeJob(SendRecipientNotices send, RecipientNotices notices) {
        this.send = send;
        this.notices = notices;
    }

    @Scheduled(
            identity = "tell-recipients",
            every = "${sentum.recipient-notices.every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void tell() {
        for (Due due : send.take()) {
            send.told(due.notice(), notices.tell(due.notice(), due.contact(), due.token()));
        }
    }

    @Scheduled(
            identity = "watch-recipients",
            every = "${sentum.recipient-notices.watch-every:1m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void watch() {
        send.watch();
    }
}
