package be.sentum.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents 1.0 attributes of one message, in Kafka binary mode: each is a {@code ce_} header, the value is the
 * bare JSON of the event.
 *
 * @param id {@code ce_id}: unique per event; the inbox recognises duplicates by it
 * @param type {@code ce_type}: {@code be.sentum.order.order-placed.v1}, never a class name
 * @param source {@code ce_source}: the publishing service, {@code /order-service}
 * @param time {@code ce_time}: when it happened, UTC
 * @param traceparent W3C trace context of the request that caused it
 */
public record Envelope(
        UUID id,
        String type,
        String source,
        Instant time,
        @Nullable String traceparent) {

    public static final String SPEC_VERSION = "1.0";
}
