package be.sentum.systemtests.leak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Every record of every topic, searched in keys, headers and values.
 *
 * @param found where a value stands that must not
 * @param onTheCardTopic values of the card topic that have one: there they belong
 */
record TopicSearch(List<String> found, List<String> onTheCardTopic) {

    /** The only topic that states contact data (architecture, section 4). */
    private static final Set<String> STATES_CONTACT_DATA = Set.of("sentum.customer.card.v1");

    /** A carrier is told of a correction or an erasure by the parcel's number (Art. 19, ADR 0027). */
    private static final String DISCLOSURES = "sentum.privacy.disclosures.v1";

    private static final String REFERENCE = ": trackingNumber";

    static TopicSearch search(String bootstrap, Planted planted) {
        TopicSearch result = new TopicSearch(new ArrayList<>(), new ArrayList<>());
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("sentum."))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> one : consumer.poll(Duration.ofMillis(200))) {
                    result.look(one, planted);
                }
            }
        }
        return result;
    }

    private void look(ConsumerRecord<byte[], byte[]> one, Planted planted) {
        String place = one.topic() + " offset " + one.offset();
        if (one.key() != null) {
            found.addAll(planted.foundIn("key of " + place, one.key()));
        }
        for (Header header : one.headers()) {
            found.addAll(planted.foundIn("header " + header.key() + " of " + place, header.value()));
        }
        if (one.value() != null) {
            List<String> target = STATES_CONTACT_DATA.contains(one.topic()) ? onTheCardTopic : found;
            planted.foundIn("value of " + place, one.value()).stream()
                    .filter(found -> !(one.topic().equals(DISCLOSURES) && found.endsWith(REFERENCE)))
                    .forEach(target::add);
        }
    }
}
