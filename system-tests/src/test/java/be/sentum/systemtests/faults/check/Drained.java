package be.sentum.systemtests.faults.check;

import be.sentum.events.Topic;
import be.sentum.systemtests.stack.ServiceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/** Everything about rights that was to leave has left, and what came was taken in. */
public final class Drained {

    /** What is younger is on its way: markers and decisions leave every few seconds. */
    private static final String LEFT_IN_OUTBOX =
            "select count(*) from outbox where created_at < now() - interval '5 seconds'";

    private final Databases databases;
    private final String bootstrap;

    public Drained(Databases databases, String bootstrap) {
        this.databases = databases;
        this.bootstrap = bootstrap;
    }

    /** Where the topics about rights end now. */
    public Map<TopicPartition, Long> ends() {
        try (Offsets offsets = new Offsets(bootstrap)) {
            return offsets.ends(Stream.of(Topic.PRIVACY_COMMANDS, Topic.PRIVACY_REPLIES)
                    .flatMap(topic -> IntStream.range(0, topic.partitions())
                            .mapToObj(p -> new TopicPartition(topic.topicName(), p))));
        }
    }

    /** Who has not yet sent out everything, or not taken in what there was up to these ends; empty when all have. */
    public List<String> waiting(Map<TopicPartition, Long> ends) {
        List<String> waiting = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            long left = databases.count(service, LEFT_IN_OUTBOX);
            if (left > 0) {
                waiting.add("%d events wait in the outbox of %s".formatted(left, service));
            }
        }
        try (Offsets offsets = new Offsets(bootstrap)) {
            for (ServiceName service : ServiceName.values()) {
                waiting.addAll(behind(offsets, service, Topic.PRIVACY_COMMANDS, ends));
            }
            waiting.addAll(behind(offsets, ServiceName.PRIVACY, Topic.PRIVACY_REPLIES, ends));
        }
        return waiting;
    }

    private static List<String> behind(
            Offsets offsets, ServiceName service, Topic topic, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> read = offsets.read(service.shortName(), topic);
        List<String> behind = new ArrayList<>();
        ends.forEach((partition, end) -> {
            if (partition.topic().equals(topic.topicName()) && read.getOrDefault(partition, 0L) < end) {
                behind.add("%s has not come to %d of %s".formatted(service, end, partition));
            }
        });
        return behind;
    }
}
