package be.sentum.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.events.Envelope;
import be.sentum.events.Topic;
import be.sentum.events.customer.CustomerCard;
import be.sentum.events.order.OrderConfirmed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KafkaProbeTest {

    private final KafkaProbe probe = KafkaProbe.shared();
    private final UUID subject = UUID.randomUUID();

    @Test
    void an_event_is_sent_as_a_cloud_event_and_found_again() {
        OrderConfirmed event = confirmed();

        Envelope envelope = probe.send(event);

        var found = probe.awaitReceived(OrderConfirmed.class, event::equals, Duration.ofSeconds(10));
        assertThat(found.event()).isEqualTo(event);
        assertThat(found.record().key()).isEqualTo(subject.toString());
        assertThat(found.record().headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", envelope.id().toString())
                .containsEntry("ce_type", "be.sentum.order.order-confirmed.v1")
                .containsEntry("ce_source", "/order-service")
                .containsEntry("content-type", "application/json")
                .containsKey("ce_time");
        assertThat(found.record().text()).contains("\"confirmedAt\":\"2026-11-22T10:15:30Z\"");
    }

    @Test
    void what_nobody_sent_is_not_found() {
        assertThatThrownBy(() -> probe.await(OrderConfirmed.class, e -> false, Duration.ofMillis(300)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("be.sentum.order.order-confirmed.v1");
    }

    @Test
    void all_lists_every_event_of_the_type() {
        OrderConfirmed one = confirmed();
        OrderConfirmed two = confirmed();

        probe.send(one);
        probe.send(two);

        assertThat(probe.all(OrderConfirmed.class)).contains(one, two);
    }

    @Test
    void a_card_and_its_tombstone_lie_in_the_same_partition_in_order() {
        probe.send(new CustomerCard(
                subject,
                1,
                "PERSON",
                null,
                null,
                null,
                null,
                null,
                null,
                "s@example.org",
                null,
                "nl",
                null,
                List.of()));
        probe.sendTombstone(Topic.CUSTOMER_CARD, subject.toString());

        List<RawRecord> mine = probe.records(Topic.CUSTOMER_CARD.topicName()).stream()
                .filter(r -> subject.toString().equals(r.key()))
                .toList();
        assertThat(mine).hasSize(2);
        assertThat(mine.getFirst().text()).contains("s@example.org");
        assertThat(mine.getLast().value()).isNull();
        assertThat(mine.getFirst().partition()).isEqualTo(mine.getLast().partition());
    }

    private OrderConfirmed confirmed() {
        return new OrderConfirmed(UUID.randomUUID(), subject, Instant.parse("2026-11-22T10:15:30Z"));
    }
}
