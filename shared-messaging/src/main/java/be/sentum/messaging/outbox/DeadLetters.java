package be.sentum.messaging.outbox;

import be.sentum.messaging.config.ServiceName;
import be.sentum.messaging.wire.EventJson;
import be.sentum.messaging.wire.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells operators that a record was parked, on {@code <topic>.<consumer>.dlq}. The letter says where the record stands
 * and the class of the fault; never what the record says, nor the fault's message, since both may be personal data.
 */
@ApplicationScoped
public class DeadLetters {

    private static final String TYPE = "be.sentum.dead-letter.v1";

    private final TransactionalOutbox outbox;
    private final ServiceName service;

    @Inject
    DeadLetters(TransactionalOutbox outbox, ServiceName service) {
        this.outbox = outbox;
        this.service = service;
    }

    /** Part of the caller's transaction. */
    public void publish(Reference at, UUID eventId, @Nullable String type, String errorCode) {
        String json = EventJson.write(
                new Letter(at.topic().topicName(), at.partition(), at.offset(), eventId, type, errorCode));
        outbox.add(at.topic().deadLetterTopic(service.shortName()), at.key(), TYPE, json);
    }

    record Letter(
            String topic,
            int partition,
            long offset,
            UUID eventId,
            @Nullable String type,
            String errorCode) {}
}
