package be.sentum.messaging.wire;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.EventCatalogue;
import be.sentum.events.EventType;
import be.sentum.events.Topic;
import be.sentum.messaging.wire.Incoming.Known;
import be.sentum.messaging.wire.Incoming.Tombstone;
import be.sentum.messaging.wire.Incoming.Unknown;
import be.sentum.messaging.wire.Incoming.Unreadable;
import be.sentum.messaging.wire.Incoming.Unwanted;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes sense of a Kafka record. Never throws: what makes no sense is {@link Unreadable}. */
public final class IncomingReader {

    private IncomingReader() {}

    /** With everything of a known type read. */
    public static Incoming read(Topic topic, ConsumerRecord<String, byte[]> message) {
        return read(topic, message, _ -> true);
    }

    /** With only those events read that somebody wants. */
    public static Incoming read(
            Topic topic, ConsumerRecord<String, byte[]> message, Predicate<Class<? extends Event>> wanted) {
        Reference at = Reference.to(topic, message);
        Envelope envelope;
        try {
            envelope = CloudEventHeaders.read(message.headers());
        } catch (UnreadableEvent e) {
            return message.value() == null ? new Tombstone(at, at.id()) : new Unreadable(at, at.id(), null, e.code());
        }
        if (message.value() == null) {
            return new Tombstone(at, envelope.id());
        }
        Optional<EventType> type = EventCatalogue.named(envelope.type());
        if (type.isEmpty()) {
            return new Unknown(at, envelope.id());
        }
        if (!wanted.test(type.get().javaType())) {
            return new Unwanted(at, envelope.id());
        }
        try {
            return new Known(
                    at, envelope, EventJson.read(message.value(), type.get().javaType()));
        } catch (UnreadableEvent e) {
            return new Unreadable(at, envelope.id(), envelope.type(), e.code());
        }
    }
}
