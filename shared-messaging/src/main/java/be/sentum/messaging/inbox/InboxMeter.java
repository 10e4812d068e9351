package be.sentum.messaging.inbox;

import be.sentum.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts what became of events, by topic. */
@ApplicationScoped
class InboxMeter {

    private final MeterRegistry meters;

    @Inject
    InboxMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Topic topic, Effect effect) {
        count(topic, effect, 1);
    }

    void count(Topic topic, Effect effect, int events) {
        meters.counter(effect.counter(), "topic", topic.topicName()).increment(events);
    }

    void retried(Topic topic) {
        meters.counter("sentum.inbox.retries", "topic", topic.topicName()).increment();
    }
}
