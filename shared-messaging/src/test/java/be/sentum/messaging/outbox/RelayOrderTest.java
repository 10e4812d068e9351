package be.sentum.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.sentum.messaging.retry.Backoff;
import be.sentum.testing.RawRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two relays, 64 writers that also roll back, few keys, several keys in one transaction. */
class RelayOrderTest {

    private static final int WRITERS = 64;
    private static final int TRANSACTIONS = Integer.getInteger("sentum.long.transactions", 20);
    private static final int KEYS = 12;
    private static final long SEED = Long.getLong("sentum.seed", 20261122L);

    private final OutboxDatabase database = new OutboxDatabase();
    private final OutboxKafka kafka = new OutboxKafka(4);
    private final Map<String, AtomicInteger> numbers = new ConcurrentHashMap<>();
    private final Set<UUID> committed = ConcurrentHashMap.newKeySet();
    private final List<RelayThread> relays = List.of(relay("relay-a"), relay("relay-b"));

    @Test
    void each_key_leaves_in_the_order_of_its_commits_and_nothing_is_lost() throws Exception {
        write();

        await().atMost(Duration.ofSeconds(30)).until(() -> database.count("outbox") == 0);
        relays.forEach(RelayThread::close);
        assertThat(ids(kafka.records())).as("seed %d", SEED).isEqualTo(committed);
        assertThat(outOfOrder(kafka.records())).as("seed %d", SEED).isEmpty();
    }

    private void write() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(SEED + writer);
                running.add(writers.submit(() -> write(random)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private Void write(Random random) throws SQLException {
        try (Connection connection = database.dataSource("writer").getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < TRANSACTIONS; i++) {
                write(connection, random);
            }
        }
        return null;
    }

    private void write(Connection connection, Random random) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        int events = 1 + random.nextInt(3);
        for (int i = 0; i < events; i++) {
            rows.add(OutboxDatabase.row(kafka.topic, "key-" + random.nextInt(KEYS), "-"));
        }
        OutboxInsert.write(connection, rows);
        number(connection, rows);
        if (random.nextInt(5) == 0) {
            connection.rollback();
            return;
        }
        connection.commit();
        rows.forEach(row -> committed.add(row.envelope().id()));
        relays.get(random.nextInt(2)).wake();
    }

    /** While the transaction holds its keys no other can draw a number for them: numbers are in commit order. */
    private void number(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE outbox SET payload = ?, traceparent = (SELECT NULL::text FROM pg_sleep(random() * 0.003)) WHERE id = ?")) {
            for (OutboxRow row : rows) {
                int number = numbers.computeIfAbsent(row.key(), _ -> new AtomicInteger())
                        .incrementAndGet();
                update.setString(1, Integer.toString(number));
                update.setObject(2, row.envelope().id());
                update.executeUpdate();
            }
        }
    }

    private static Set<UUID> ids(List<RawRecord> records) {
        Set<UUID> ids = new HashSet<>();
        records.forEach(found -> ids.add(UUID.fromString(found.headers().get("ce_id"))));
        return ids;
    }

    /** What a reader that absorbs duplicates would see in the wrong order. */
    private static List<String> outOfOrder(List<RawRecord> records) {
        Map<String, Integer> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (RawRecord found : records) {
            int number = Integer.parseInt(found.text());
            if (seen.add(found.headers().get("ce_id")) && last.merge(found.key(), number, Integer::max) != number) {
                wrong.add(found.key() + ": " + number + " came too late");
            }
        }
        return wrong;
    }

    private RelayThread relay(String name) {
        Relay relay = new Relay(database.dataSource(name), kafka.publisher(), 20, 1_000_000, _ -> {});
        return new RelayThread(
                relay,
                Duration.ofMillis(200),
                Duration.ofMillis(5),
                new Backoff(Duration.ofMillis(50), Duration.ofSeconds(1)));
    }
}
