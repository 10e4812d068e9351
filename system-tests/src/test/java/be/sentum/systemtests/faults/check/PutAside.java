package be.sentum.systemtests.faults.check;

import be.sentum.events.Topic;
import be.sentum.systemtests.stack.ServiceName;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.TopicPartition;

/** Records and keys that wait for a human, and dead letters about them. */
public final class PutAside {

    private static final List<String> COUNTS =
            List.of("select count(*) from inbox_parked", "select count(*) from outbox_blocked");

    private final Databases databases;
    private final String bootstrap;

    public PutAside(Databases databases, String bootstrap) {
        this.databases = databases;
        this.bootstrap = bootstrap;
    }

    /** In all services together. */
    public long count() {
        long all = deadLetters();
        for (ServiceName service : ServiceName.values()) {
            for (String count : COUNTS) {
                all += databases.count(service, count);
            }
        }
        return all;
    }

    private long deadLetters() {
        try (Offsets offsets = new Offsets(bootstrap)) {
            return offsets
                    .ends(Arrays.stream(Topic.values())
                            .flatMap(topic -> Arrays.stream(ServiceName.values())
                                    .map(service -> new TopicPartition(topic.deadLetterTopic(service.shortName()), 0))))
                    .values()
                    .stream()
                    .mapToLong(end -> end)
                    .sum();
        }
    }
}
