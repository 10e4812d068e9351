package be.sentum.customer.adapter.out.events;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.in.MarkCardTopic;
import be.sentum.events.Topic;
import be.sentum.events.customer.CardMarker;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class CardMarkersTest {

    @Inject
    MarkCardTopic markCardTopic;

    @Test
    void each_partition_of_the_card_topic_gets_its_marker() {
        Instant before = Instant.now().minusMillis(1);

        markCardTopic.handle();

        for (int partition = 0; partition < Topic.CUSTOMER_CARD.partitions(); partition++) {
            int expected = partition;
            var received = KafkaProbe.shared()
                    .awaitReceived(
                            CardMarker.class,
                            marker -> marker.partition() == expected
                                    && marker.writtenAt().isAfter(before),
                            Duration.ofSeconds(10));
            assertThat(received.record().partition()).isEqualTo(expected);
        }
    }
}
