package be.sentum.messaging;

import be.sentum.events.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The keys of which an event could not be published, and how an operator releases them. */
public interface BlockedKeys {

    /** Oldest first, at most 1000. */
    List<BlockedKey> list();

    /** Has the key's waiting events published again, in order. False if the key was not blocked. */
    boolean release(Topic topic, String key);

    /**
     * @param key the Kafka key: an id
     * @param eventId the event that could not be published
     * @param errorCode the class of the fault
     */
    record BlockedKey(String topic, String key, UUID eventId, String errorCode, Instant blockedAt) {}
}
