package be.sentum.messaging.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.events.Envelope;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 attributes as Kafka headers (binary mode). */
public final class CloudEventHeaders {

    /** {@code ce_type} of a record without a value, which says that its key is no more. */
    public static final String TOMBSTONE_TYPE = "be.sentum.tombstone.v1";

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";

    private CloudEventHeaders() {}

    public static Headers of(Envelope envelope) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, SPEC_VERSION, Envelope.SPEC_VERSION);
        add(headers, ID, envelope.id().toString());
        add(headers, TYPE, envelope.type());
        add(headers, SOURCE, envelope.source());
        add(headers, TIME, envelope.time().toString());
        add(headers, CONTENT_TYPE, "application/json");
        if (envelope.traceparent() != null) {
            add(headers, TRACEPARENT, envelope.traceparent());
        }
        return headers;
    }

    /** Throws {@link UnreadableEvent} if an attribute is missing or malformed. */
    public static Envelope read(Headers headers) throws UnreadableEvent {
        try {
            return new Envelope(
                    UUID.fromString(required(headers, ID)),
                    required(headers, TYPE),
                    required(headers, SOURCE),
                    Instant.parse(required(headers, TIME)),
                    text(headers, TRACEPARENT));
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new UnreadableEvent("bad_header");
        }
    }

    private static String required(Headers headers, String name) throws UnreadableEvent {
        String value = text(headers, name);
        if (value == null) {
            throw new UnreadableEvent("missing_header");
        }
        return value;
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
