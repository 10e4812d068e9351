package be.sentum.messaging.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.Envelope;
import be.sentum.events.Topic;
import be.sentum.events.order.OrderConfirmed;
import be.sentum.messaging.wire.Incoming.Known;
import be.sentum.messaging.wire.Incoming.Tombstone;
import be.sentum.messaging.wire.Incoming.Unknown;
import be.sentum.messaging.wire.Incoming.Unreadable;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingReaderTest {

    private static final String CONFIRMED = "be.sentum.order.order-confirmed.v1";
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456Z");

    private final OrderConfirmed event = new OrderConfirmed(UUID.randomUUID(), UUID.randomUUID(), NOW);

    @Test
    void an_event_comes_back_as_it_went() {
        Envelope envelope = envelope(CONFIRMED);

        Incoming read = read(CloudEventHeaders.of(envelope), EventJson.write(event));

        assertThat(read).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.event()).isEqualTo(event);
            assertThat(known.envelope()).isEqualTo(envelope);
        });
    }

    @Test
    void fields_that_this_build_does_not_know_are_ignored() {
        String json = EventJson.write(event).replaceFirst("\\{", "{\"from\":\"the future\",");

        assertThat(read(CloudEventHeaders.of(envelope(CONFIRMED)), json)).isInstanceOf(Known.class);
    }

    @Test
    void a_type_that_this_build_does_not_know_is_unknown() {
        assertThat(read(CloudEventHeaders.of(envelope("be.sentum.order.other.v9")), "{}"))
                .isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"text\"", "{\"orderId\":\"no uuid\"}"})
    void what_is_no_json_of_the_type_is_unreadable(String json) {
        assertThat(read(CloudEventHeaders.of(envelope(CONFIRMED)), json)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_source", "ce_time"})
    void a_missing_attribute_makes_a_record_unreadable(String name) {
        Headers headers = CloudEventHeaders.of(envelope(CONFIRMED)).remove(name);

        assertThat(read(headers, "{}"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.errorCode()).isEqualTo("missing_header"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_time"})
    void a_malformed_attribute_makes_a_record_unreadable(String name) {
        Headers headers = CloudEventHeaders.of(envelope(CONFIRMED)).add(name, "nonsense".getBytes(UTF_8));

        assertThat(read(headers, "{}"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.errorCode()).isEqualTo("bad_header"));
    }

    @Test
    void a_record_without_a_value_is_a_tombstone_with_or_without_attributes() {
        assertThat(read(new RecordHeaders(), null)).isInstanceOf(Tombstone.class);
        assertThat(read(CloudEventHeaders.of(envelope(CONFIRMED)), null)).isInstanceOf(Tombstone.class);
    }

    @Test
    void a_record_without_attributes_has_the_same_id_each_time_it_is_read() {
        assertThat(read(new RecordHeaders(), null).id())
                .isEqualTo(read(new RecordHeaders(), null).id());
    }

    private static Envelope envelope(String type) {
        return new Envelope(UUID.randomUUID(), type, "/order-service", NOW, "00-trace");
    }

    private static Incoming read(Headers headers, @Nullable String value) {
        return IncomingReader.read(
                Topic.ORDER_EVENTS,
                new ConsumerRecord<>(
                        Topic.ORDER_EVENTS.topicName(),
                        2,
                        17,
                        0,
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        "key",
                        value == null ? null : value.getBytes(UTF_8),
                        headers,
                        java.util.Optional.empty()));
    }
}
