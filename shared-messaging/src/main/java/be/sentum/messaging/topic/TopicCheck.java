package be.sentum.messaging.topic;

import be.sentum.events.Topic;
import be.sentum.messaging.config.KafkaClients;
import be.sentum.messaging.config.MessagingConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Looks at start whether the declared topics exist. A service without its topics is not ready. A service whose Kafka
 * is away is: it answers, and what it has to say waits in the outbox.
 */
@Readiness
@ApplicationScoped
class TopicCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(TopicCheck.class);
    private static final long AGAIN_AFTER_SECONDS = 2;

    private final KafkaClients kafka;
    private final MessagingConfig config;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile List<String> missing = List.of();

    @Inject
    TopicCheck(KafkaClients kafka, MessagingConfig config) {
        this.kafka = kafka;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            Thread.ofVirtual().name("topic-check").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop.countDown();
    }

    @Override
    public HealthCheckResponse call() {
        List<String> names = missing;
        return HealthCheckResponse.named("kafka topics")
                .status(names.isEmpty())
                .withData("missing", String.join(", ", names))
                .build();
    }

    private void run() {
        try {
            while (!complete() && !stop.await(AGAIN_AFTER_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("looking for the topics again");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean complete() {
        try {
            Set<String> existing = kafka.topics();
            List<String> absent = Arrays.stream(Topic.values())
                    .map(Topic::topicName)
                    .filter(name -> !existing.contains(name))
                    .toList();
            if (!absent.isEmpty() && !absent.equals(missing)) {
                LOG.errorf("Not ready: these Kafka topics do not exist and are not created by a service: %s", absent);
            }
            missing = absent;
            return absent.isEmpty();
        } catch (KafkaException e) {
            LOG.debugf("topics could not be listed: %s", e.getClass().getSimpleName());
            return false;
        }
    }
}
