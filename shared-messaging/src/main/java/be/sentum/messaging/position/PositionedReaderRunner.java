package be.sentum.messaging.position;

import be.sentum.messaging.PositionedListener;
import be.sentum.messaging.PositionedReaders;
import be.sentum.messaging.config.KafkaClients;
import be.sentum.messaging.config.MessagingConfig;
import be.sentum.messaging.retry.Backoff;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Starts a reader for each positioned listener and stops them with the service. */
@ApplicationScoped
class PositionedReaderRunner implements PositionedReaders {

    private static final int AFTER_THE_SERVICE_IS_SET_UP = 4000;

    private final List<PositionedListener> listeners;
    private final KafkaClients kafka;
    private final PositionTable positions;
    private final PositionedEffect effect;
    private final MessagingConfig config;
    private final Map<String, PositionedReader> readers = new ConcurrentHashMap<>();

    @Inject
    PositionedReaderRunner(
            @All List<PositionedListener> listeners,
            KafkaClients kafka,
            PositionTable positions,
            PositionedEffect effect,
            MessagingConfig config) {
        this.listeners = listeners;
        this.kafka = kafka;
        this.positions = positions;
        this.effect = effect;
        this.config = config;
    }

    void start(@Observes @Priority(AFTER_THE_SERVICE_IS_SET_UP) StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        for (PositionedListener listener : listeners) {
            Backoff backoff =
                    new Backoff(config.inbox().retryInitial(), config.inbox().retryMax());
            readers.put(
                    listener.reader(), new PositionedReader(listener, kafka::freeConsumer, positions, effect, backoff));
        }
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        readers.values().forEach(PositionedReader::close);
    }

    @Override
    public boolean caughtUp(String reader) {
        if (listeners.stream().noneMatch(listener -> listener.reader().equals(reader))) {
            throw new IllegalArgumentException("no such reader: " + reader);
        }
        PositionedReader running = readers.get(reader);
        return running != null && running.caughtUp();
    }
}
