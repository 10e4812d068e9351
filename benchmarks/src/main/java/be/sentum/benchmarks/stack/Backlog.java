package be.sentum.benchmarks.stack;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What the services have not read yet. */
public final class Backlog {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

    private Backlog() {}

    /** Waits until every consumer group has read and committed everything; five minutes at most. */
    public static void awaitNone(String kafka) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            while (unread(admin) > 0) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the services have not read everything after " + PATIENCE);
                }
                LockSupport.parkNanos(ASK_AGAIN.toNanos());
            }
        }
    }

    private static long unread(Admin admin) throws InterruptedException, ExecutionException {
        Map<TopicPartition, Long> behind = new HashMap<>();
        for (GroupListing group : admin.listGroups().all().get()) {
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            read.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
            Map<TopicPartition, ListOffsetsResultInfo> ends =
                    admin.listOffsets(latest).all().get();
            for (Map.Entry<TopicPartition, OffsetAndMetadata> one : read.entrySet()) {
                ListOffsetsResultInfo end = ends.get(one.getKey());
                if (end != null) {
                    behind.merge(one.getKey(), end.offset() - one.getValue().offset(), Math::max);
                }
            }
        }
        return behind.values().stream().mapToLong(Long::longValue).sum();
    }
}
