package be.sentum.web.operations;

import be.sentum.messaging.ParkedEvents.ParkedKey;
import java.time.Instant;

/** A key whose events wait; {@code errorCode} is the class of the fault that parked the first of them. */
record ParkedKeyResponse(String topic, String key, long events, String errorCode, Instant parkedAt) {

    static ParkedKeyResponse of(ParkedKey parked) {
        return new ParkedKeyResponse(
                parked.topic().topicName(), parked.key(), parked.events(), parked.errorCode(), parked.parkedAt());
    }
}
