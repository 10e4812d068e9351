package be.sentum.customer.adapter.in.schedule;

import be.sentum.customer.application.port.in.MarkCardTopic;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Marks the card topic every {@code sentum.customer.card-marker.every}. */
@ApplicationScoped
class CardMarkerJob {

    private final MarkCardTopic markCardTopic;

    CardMarkerJob(MarkCardTopic markCardTopic) {
        this.markCardTopic = markCardTopic;
    }

    @Scheduled(
            identity = "card-marker",
            every = "{sentum.customer.card-marker.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mark() {
        markCardTopic.handle();
    }
}
