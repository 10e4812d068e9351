package be.sentum.mail.queue;

import be.sentum.messaging.config.MessagingConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How many letters wait and how long the oldest has, as gauges: one query for both, asked again when it is too old. */
@ApplicationScoped
class QueueMeter {

    private static final String SQL = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from letter
            """;

    private final DataSource database;
    private final MeterRegistry meters;
    private final Duration maxAge;
    private final List<Gauge> gauges = new ArrayList<>();
    private @Nullable Numbers numbers;
    private long readAt;

    QueueMeter(DataSource database, MeterRegistry meters, MessagingConfig config) {
        this.database = database;
        this.meters = meters;
        this.maxAge = config.statisticsInterval();
    }

    record Numbers(double pending, double oldestAgeSeconds) {}

    void register(@Observes StartupEvent event) {
        gauge("sentum.mail.pending", Numbers::pending, "Letters waiting to be sent");
        gauge("sentum.mail.oldest.age.seconds", Numbers::oldestAgeSeconds, "Age of the oldest waiting letter");
    }

    /** The registry can outlive this application in one JVM; a gauge of a stopped one would hide its successor's. */
    void unregister(@Observes ShutdownEvent event) {
        gauges.forEach(meters::remove);
    }

    private void gauge(String name, ToDoubleFunction<Numbers> value, String description) {
        gauges.add(Gauge.builder(name, this, meter -> value.applyAsDouble(meter.current()))
                .description(description)
                .strongReference(true)
                .register(meters));
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
                var query = connection.prepareStatement(SQL);
                var found = query.executeQuery()) {
            found.next();
            return new Numbers(found.getDouble(1), found.getDouble(2));
        } catch (SQLException _) {
            return new Numbers(Double.NaN, Double.NaN);
        }
    }
}
