package be.sentum.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicSetupTest {

    private final Map<String, NewTopic> declared = new TopicSetup(Duration.ofHours(12), Optional.of((short) 3))
            .declared().stream().collect(Collectors.toMap(NewTopic::name, Function.identity()));

    @ParameterizedTest
    @EnumSource(Topic.class)
    void each_topic_has_its_partitions_and_its_cleanup(Topic topic) {
        NewTopic created = declared(topic.topicName());

        assertThat(created.numPartitions()).isEqualTo(topic.partitions());
        assertThat(created.replicationFactor()).isEqualTo((short) 3);
        assertThat(created.configs())
                .containsEntry("cleanup.policy", topic.settings().get("cleanup.policy"));
    }

    @Test
    @DisplayName("REQ-ERA-07: an erased card leaves the log within the given lag")
    void an_erased_card_leaves_the_log_within_the_given_lag() {
        String lag = Long.toString(Duration.ofHours(12).toMillis());

        assertThat(declared("sentum.customer.card.v1").configs())
                .containsEntry("max.compaction.lag.ms", lag)
                .containsEntry("segment.ms", lag);
    }

    @Test
    void each_reader_has_a_dead_letter_topic_that_forgets_after_14_days() {
        assertThat(declared("sentum.order.events.v1.billing.dlq").configs())
                .containsEntry("retention.ms", Long.toString(Duration.ofDays(14).toMillis()));
        assertThat(declared).doesNotContainKey("sentum.order.events.v1.order.dlq");
    }

    private NewTopic declared(String name) {
        return Objects.requireNonNull(declared.get(name), name);
    }
}
