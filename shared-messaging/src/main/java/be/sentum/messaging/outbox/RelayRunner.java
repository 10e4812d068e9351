package be.sentum.messaging.outbox;

import be.sentum.messaging.config.KafkaClients;
import be.sentum.messaging.config.MessagingConfig;
import be.sentum.messaging.retry.Backoff;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Starts the relay with the service and stops it with the service. */
@ApplicationScoped
class RelayRunner {

    private final DataSource database;
    private final KafkaClients kafka;
    private final MessagingConfig config;
    private final MeterRegistry meters;
    private volatile @Nullable RelayThread relay;

    @Inject
    RelayRunner(DataSource database, KafkaClients kafka, MessagingConfig config, MeterRegistry meters) {
        this.database = database;
        this.kafka = kafka;
        this.config = config;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled() || !config.relay().enabled()) {
            return;
        }
        MessagingConfig.Relay limits = config.relay();
        Publisher publisher = new Publisher(kafka::producer, new KnownTopics(kafka::topics), limits.maxRecordBytes());
        Relay rounds = new Relay(
                database,
                publisher,
                limits.batchSize(),
                limits.batchCharacters(),
                topic -> meters.counter("sentum.outbox.published", "topic", topic)
                        .increment());
        relay = new RelayThread(
                rounds, limits.pollInterval(), limits.gather(), new Backoff(limits.retryInitial(), limits.retryMax()));
    }

    /** Called after a commit that left something to publish. */
    void wake() {
        RelayThread running = relay;
        if (running != null) {
            running.wake();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        RelayThread running = relay;
        if (running != null) {
            running.close();
        }
    }
}
