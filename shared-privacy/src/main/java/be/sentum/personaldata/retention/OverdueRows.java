package be.sentum.personaldata.retention;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * What an operator sees of retention, table by table: {@code sentum.privacy.retention.overdue}, rows that a night has
 * left behind, which is a fault; {@code sentum.privacy.retention.spared}, rows past their day that a legal hold or a
 * restriction keeps. Counts only.
 */
@Singleton
public class OverdueRows {

    private static final Logger LOG = Logger.getLogger(OverdueRows.class);

    private final Endings endings;
    private final DataSource database;
    private final Today today;
    private final MultiGauge overdue;
    private final MultiGauge spared;

    OverdueRows(Endings endings, DataSource database, Today today, MeterRegistry metrics) {
        this.endings = endings;
        this.database = database;
        this.today = today;
        this.overdue = MultiGauge.builder("sentum.privacy.retention.overdue")
                .description("Rows that should have ended in the night before")
                .register(metrics);
        this.spared = MultiGauge.builder("sentum.privacy.retention.spared")
                .description("Rows past their last day under a legal hold or a restriction")
                .register(metrics);
    }

    /** One table's findings. */
    public record Found(String table, long overdue, long spared) {}

    @Scheduled(
            identity = "retention-watch",
            every = "${sentum.privacy.retention.watch-every:6h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void watch() {
        List<Found> found = count();
        overdue.register(rows(found, Found::overdue), true);
        spared.register(rows(found, Found::spared), true);
        found.stream()
                .filter(table -> table.overdue() > 0)
                .forEach(table -> LOG.warnf("retention: %d rows of %s are overdue", table.overdue(), table.table()));
    }

    /** Counted now; a row is overdue when the night after its last day has not taken it. */
    public List<Found> count() {
        List<Found> all = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (Ending ending : endings.all()) {
                try (var query = connection.prepareStatement(ending.counts())) {
                    // The night's round may not have come yet to what ended yesterday.
                    query.setObject(1, today.date().minusDays(1));
                    try (var row = query.executeQuery()) {
                        row.next();
                        all.add(new Found(ending.table().name(), row.getLong(1), row.getLong(2)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("overdue rows could not be counted", e);
        }
        return all;
    }

    private static List<MultiGauge.Row<?>> rows(List<Found> found, ToLongFunction<Found> number) {
        Map<String, Long> byTable = new TreeMap<>();
        found.forEach(table -> byTable.merge(table.table(), number.applyAsLong(table), Long::sum));
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        byTable.forEach((table, count) -> rows.add(MultiGauge.Row.of(Tags.of("table", table), count)));
        return rows;
    }
}
