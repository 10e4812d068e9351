package be.sentum.messaging.inbox;

import be.sentum.events.Topic;
import be.sentum.messaging.ParkedEvents;
import be.sentum.messaging.config.KafkaClients;
import be.sentum.messaging.retry.Fault;
import be.sentum.messaging.wire.Incoming;
import be.sentum.messaging.wire.Incoming.Unreadable;
import be.sentum.messaging.wire.IncomingReader;
import be.sentum.messaging.wire.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads parked records again from where they stand and has them handled, in order. */
@ApplicationScoped
class Replays implements ParkedEvents {

    private static final Logger LOG = Logger.getLogger(Replays.class);
    private static final int LIST_LIMIT = 1000;

    private final ParkedTable parked;
    private final Handling handling;
    private final KafkaClients kafka;

    @Inject
    Replays(ParkedTable parked, Handling handling, KafkaClients kafka) {
        this.parked = parked;
        this.handling = handling;
        this.kafka = kafka;
    }

    @Override
    public List<ParkedKey> list() {
        return Sql.call(() -> parked.keys(LIST_LIMIT));
    }

    @Override
    public Replay replay(Topic topic, String key) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("a replay reads from Kafka and must not hold a transaction open");
        }
        int handled = 0;
        String stopped = null;
        try (Consumer<String, byte[]> consumer = kafka.freeConsumer()) {
            Optional<Reference> next = first(topic, key);
            while (next.isPresent() && stopped == null) {
                stopped = replay(consumer, next.get());
                handled += stopped == null ? 1 : 0;
                next = first(topic, key);
            }
        }
        long remaining = Sql.call(() -> parked.count(topic, key));
        LOG.infof(
                "Inbox: replay: topic=%s key=%s handled=%d remaining=%d stopped by %s",
                topic.topicName(), key, handled, remaining, stopped);
        return new Replay(handled, remaining, stopped);
    }

    /** Null if the record is no longer parked, else why it still is. */
    private @Nullable String replay(Consumer<String, byte[]> consumer, Reference at) {
        try {
            Optional<ConsumerRecord<String, byte[]>> message = RecordFetch.fetch(consumer, at);
            if (message.isEmpty()) {
                return "record_gone";
            }
            Incoming incoming = IncomingReader.read(at.topic(), message.get());
            if (incoming instanceof Unreadable unreadable) {
                return unreadable.errorCode();
            }
            handling.replay(incoming);
            return null;
        } catch (RuntimeException e) {
            Fault fault = Fault.of(e);
            LOG.warnf(
                    "Inbox: replay failed: topic=%s partition=%d offset=%d error=%s at %s",
                    at.topic().topicName(), at.partition(), at.offset(), fault.code(), fault.where());
            return fault.code();
        }
    }

    private Optional<Reference> first(Topic topic, String key) {
        return Sql.call(() -> parked.first(topic, key));
    }

    @Override
    public boolean discardFirst(Topic topic, String key) {
        Optional<Reference> discarded = Transactions.inNew(() -> Sql.call(() -> {
            parked.lock(topic, key);
            Optional<Reference> found = parked.first(topic, key);
            if (found.isPresent()) {
                parked.remove(found.get());
            }
            return found;
        }));
        discarded.ifPresent(at -> LOG.warnf(
                "Inbox: parked event discarded by an operator: topic=%s partition=%d offset=%d",
                topic.topicName(), at.partition(), at.offset()));
        return discarded.isPresent();
    }
}
