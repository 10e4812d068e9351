package be.sentum.systemtests.faults.check;

import be.sentum.events.Topic;
import be.sentum.systemtests.stack.ServiceName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Everything that was to leave has left, everything that came was taken in, and nothing was put aside. */
public final class Drained {

    private static final List<String> PUT_ASIDE =
            List.of("select count(*) from inbox_parked", "select count(*) from outbox_blocked");

    private final Databases databases;
    private final String bootstrap;

    public Drained(Databases databases, String bootstrap) {
        this.databases = databases;
        this.bootstrap = bootstrap;
    }

    /** Records and keys that wait for a human, in all services, and dead letters about them. */
    public long putAside() {
        long all = 0;
        for (ServiceName service : ServiceName.values()) {
            for (String sql : PUT_ASIDE) {
                all += databases.count(service, sql);
            }
        }
        return all + deadLetters();
    }

    private long deadLetters() {
        try (Admin admin = admin()) {
            var ends = new HashMap<TopicPartition, OffsetSpec>();
            for (Topic topic : Topic.values()) {
                for (ServiceName service : ServiceName.values()) {
                    ends.put(new TopicPartition(topic.deadLetterTopic(service.shortName()), 0), OffsetSpec.latest());
                }
            }
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How far every topic about rights is now. */
    public Map<TopicPartition, Long> ends() {
        try (Admin admin = admin()) {
            var asked = new HashMap<TopicPartition, OffsetSpec>();
            for (Topic topic : List.of(Topic.PRIVACY_COMMANDS, Topic.PRIVACY_REPLIES)) {
                for (int p = 0; p < topic.partitions(); p++) {
                    asked.put(new TopicPartition(topic.topicName(), p), OffsetSpec.latest());
                }
            }
            var ends = new HashMap<TopicPartition, Long>();
            admin.listOffsets(asked).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Who has not yet taken in or sent out everything up to there; empty when all have. */
    public List<String> waiting(Map<TopicPartition, Long> ends) {
        List<String> waiting = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            // What is younger than a moment is on its way.
            long old = databases.count(
                    service, "select count(*) from outbox where created_at < now() - interval '5 seconds'");
            if (old > 0) {
                waiting.add("%d events wait in the outbox of %s".formatted(old, service));
            }
        }
        try (Admin admin = admin()) {
            for (ServiceName service : ServiceName.values()) {
                waiting.addAll(behind(admin, service, Topic.PRIVACY_COMMANDS, ends));
            }
            waiting.addAll(behind(admin, ServiceName.PRIVACY, Topic.PRIVACY_REPLIES, ends));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return waiting;
    }

    private static List<String> behind(Admin admin, ServiceName service, Topic topic, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        String group = service.shortName() + "." + topic.topicName();
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        List<String> behind = new ArrayList<>();
        ends.forEach((partition, end) -> {
            OffsetAndMetadata at = read.get(partition);
            if (partition.topic().equals(topic.topicName()) && end > 0 && (at == null || at.offset() < end)) {
                behind.add("%s has not come to %d of %s".formatted(service, end, partition));
            }
        });
        return behind;
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap));
    }
}
