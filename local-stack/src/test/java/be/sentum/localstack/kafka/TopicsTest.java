package be.sentum.localstack.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.Topic;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void every_declared_topic_is_made_with_its_partitions() {
        for (Topic topic : Topic.values()) {
            assertThat(named(topic.topicName()).numPartitions()).isEqualTo(topic.partitions());
        }
    }

    @Test
    void every_declared_reader_has_a_dead_letter_topic() {
        for (Topic topic : Topic.values()) {
            assertThat(topic.readers())
                    .allSatisfy(reader -> assertThat(
                                    named(topic.deadLetterTopic(reader)).numPartitions())
                            .isEqualTo(1));
        }
    }

    @Test
    void an_erased_card_leaves_the_log_within_ten_seconds() {
        Map<String, String> settings = named(Topic.CUSTOMER_CARD.topicName()).configs();

        assertThat(settings).containsEntry("cleanup.policy", "compact");
        assertThat(Long.parseLong(settings.getOrDefault("max.compaction.lag.ms", "")))
                .isLessThanOrEqualTo(5_000);
    }

    private static NewTopic named(String name) {
        return Topics.all().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
