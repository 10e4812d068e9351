package be.sentum.messaging.inbox;

import be.sentum.events.Topic;
import be.sentum.events.Topic.Cleanup;
import be.sentum.messaging.config.MessagingConfig;
import be.sentum.messaging.retry.Fault;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Forgets old events, in small transactions. Only of topics that have forgotten them before; in a compacted topic the
 * listener's own version check protects against a record read again after years.
 */
@ApplicationScoped
class InboxCleanup {

    private static final Logger LOG = Logger.getLogger(InboxCleanup.class);

    private static final String DELETE = """
            DELETE FROM inbox WHERE ctid IN (
                SELECT ctid FROM inbox WHERE received_at < ? AND topic = ANY (?) LIMIT ? FOR UPDATE SKIP LOCKED)""";

    private final DataSource database;
    private final MessagingConfig.Inbox limits;
    private final InstantSource clock;
    private final boolean enabled;
    private final CountDownLatch stop = new CountDownLatch(1);

    @Inject
    InboxCleanup(DataSource database, MessagingConfig config, InstantSource clock) {
        this.database = database;
        this.limits = config.inbox();
        this.enabled = config.enabled();
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            Thread.ofVirtual().name("inbox-cleanup").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop.countDown();
    }

    private void run() {
        try {
            while (!stop.await(limits.cleanupInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                clean();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void clean() {
        try {
            while (deleteSome() == limits.cleanupBatch() && stop.getCount() > 0) {
                Thread.onSpinWait();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warnf(
                    "Inbox: old rows not deleted, trying again later: %s",
                    Fault.of(e).code());
        }
    }

    /** Answers how many rows went. */
    int deleteSome() throws SQLException {
        Object[] topics = Arrays.stream(Topic.values())
                .filter(topic ->
                        topic.cleanup() == Cleanup.COMPACT || topic.retention().compareTo(limits.retention()) < 0)
                .map(Topic::topicName)
                .toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, clock.instant().minus(limits.retention()).atOffset(ZoneOffset.UTC));
            delete.setArray(2, connection.createArrayOf("text", topics));
            delete.setInt(3, limits.cleanupBatch());
            return delete.executeUpdate();
        }
    }
}
