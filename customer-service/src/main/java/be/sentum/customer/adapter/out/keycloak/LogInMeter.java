package be.sentum.customer.adapter.out.keycloak;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How many log-ins Keycloak still has to be told about, and since when, as gauges. */
@ApplicationScoped
class LogInMeter {

    private final DataSource database;
    private final MeterRegistry meters;
    private final List<Gauge> gauges = new ArrayList<>();

    LogInMeter(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        gauge("sentum.log.ins.pending", "select count(*) from log_in_task", "Log-ins to be disabled or removed");
        gauge(
                "sentum.log.ins.oldest.age.seconds",
                "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from log_in_task",
                "Age of the oldest of them");
    }

    /** The registry can outlive this application in one JVM; a gauge of a stopped one would hide its successor's. */
    void unregister(@Observes ShutdownEvent event) {
        gauges.forEach(meters::remove);
    }

    private void gauge(String name, String sql, String description) {
        gauges.add(Gauge.builder(name, this, meter -> meter.number(sql))
                .description(description)
                .strongReference(true)
                .register(meters));
    }

    private double number(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getDouble(1);
        } catch (SQLException _) {
            return Double.NaN;
        }
    }
}
