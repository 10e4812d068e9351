package be.sentum.messaging.inbox;

import be.sentum.events.Topic;
import be.sentum.messaging.config.KafkaClients;
import be.sentum.messaging.config.MessagingConfig;
import be.sentum.messaging.config.ServiceName;
import be.sentum.messaging.retry.Backoff;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Starts a consumer for each topic that has a listener, and stops them with the service. */
@ApplicationScoped
class InboxRunner {

    private static final int AFTER_THE_SERVICE_IS_SET_UP = 4000;

    private final Dispatcher dispatcher;
    private final Handling handling;
    private final InboxMeter meter;
    private final KafkaClients kafka;
    private final MessagingConfig config;
    private final ServiceName service;
    private final List<TopicConsumer> consumers = new ArrayList<>();

    @Inject
    InboxRunner(
            Dispatcher dispatcher,
            Handling handling,
            InboxMeter meter,
            KafkaClients kafka,
            MessagingConfig config,
            ServiceName service) {
        this.dispatcher = dispatcher;
        this.handling = handling;
        this.meter = meter;
        this.kafka = kafka;
        this.config = config;
        this.service = service;
    }

    void start(@Observes @Priority(AFTER_THE_SERVICE_IS_SET_UP) StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        for (Topic topic : dispatcher.topics()) {
            // A group of its own for each topic: a rebalance of one does not stop the others.
            String group = service.shortName() + "." + topic.topicName();
            consumers.add(new TopicConsumer(
                    topic,
                    () -> kafka.groupConsumer(group),
                    new RecordsHandler(topic, handling, meter, config.inbox()),
                    new Backoff(config.inbox().retryInitial(), config.inbox().retryMax())));
        }
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        consumers.forEach(TopicConsumer::close);
        consumers.clear();
    }
}
