package be.sentum.messaging.outbox;

import be.sentum.messaging.config.MessagingConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What waits, as gauges: one query for all, asked again when it is too old. */
@ApplicationScoped
class Statistics {

    private static final Logger LOG = Logger.getLogger(Statistics.class);

    private static final String SQL = """
            SELECT (SELECT count(*) FROM outbox),
                   (SELECT coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0) FROM outbox),
                   (SELECT count(*) FROM outbox_blocked),
                   (SELECT count(*) FROM (SELECT DISTINCT topic, key FROM inbox_parked) AS keys)""";

    private final DataSource database;
    private final MeterRegistry meters;
    private final Duration maxAge;
    private final List<Gauge> gauges = new ArrayList<>();
    private @Nullable Numbers numbers;
    private long readAt;

    @Inject
    Statistics(DataSource database, MeterRegistry meters, MessagingConfig config) {
        this.database = database;
        this.meters = meters;
        this.maxAge = config.statisticsInterval();
    }

    record Numbers(double pending, double oldestAgeSeconds, double blockedKeys, double parkedKeys) {
        static final Numbers UNKNOWN = new Numbers(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    void register(@Observes StartupEvent event) {
        gauge("sentum.outbox.pending", Numbers::pending, "Events waiting to be published");
        gauge("sentum.outbox.oldest.age.seconds", Numbers::oldestAgeSeconds, "Age of the oldest waiting event");
        gauge("sentum.outbox.blocked.keys", Numbers::blockedKeys, "Keys with an event that cannot be published");
        gauge("sentum.inbox.parked.keys", Numbers::parkedKeys, "Keys with events that could not be handled");
    }

    private void gauge(String name, ToDoubleFunction<Numbers> value, String description) {
        gauges.add(Gauge.builder(name, this, statistics -> value.applyAsDouble(statistics.current()))
                .description(description)
                .strongReference(true)
                .register(meters));
    }

    /** The registry can outlive this application in one JVM; a gauge of a stopped one would hide its successor's. */
    void unregister(@Observes ShutdownEvent event) {
        gauges.forEach(meters::remove);
    }

    private synchronized Numbers current() {
        long now = System.nanoTime();
        Numbers known = numbers;
        if (known == null || now - readAt > maxAge.toNanos()) {
            known = read();
            numbers = known;
            readAt = now;
        }
        return known;
    }

    private Numbers read() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SQL);
                ResultSet found = query.executeQuery()) {
            found.next();
            return new Numbers(found.getDouble(1), found.getDouble(2), found.getDouble(3), found.getDouble(4));
        } catch (SQLException e) {
            LOG.warnf("What waits cannot be counted now: SQLState %s", e.getSQLState());
            return Numbers.UNKNOWN;
        }
    }
}
