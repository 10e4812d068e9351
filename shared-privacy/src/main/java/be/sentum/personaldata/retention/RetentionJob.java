package be.sentum.personaldata.retention;

import be.sentum.personaldata.PersonalDataConfig;
import be.sentum.personaldata.inventory.declared.ChildrenFirst;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The nightly purge (REQ-RET-01): deletes the rows whose last day is past, in batches of one transaction each, and
 * leaves those of restricted persons. Says how many, never what (REQ-RET-02). One replica does it: each batch takes the
 * same lock, and whoever does not get it stops.
 */
@Singleton
class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final DataSource database;
    private final Inventory inventory;
    private final Purge purge;
    private final PersonalDataConfig config;
    private final MeterRegistry metrics;

    RetentionJob(
            DataSource database, Inventory inventory, Purge purge, PersonalDataConfig config, MeterRegistry metrics) {
        this.database = database;
        this.inventory = inventory;
        this.purge = purge;
        this.config = config;
        this.metrics = metrics;
    }

    @Scheduled(
            cron = "${sentum.privacy.retention.cron:0 30 3 * * ?}",
            timeZone = "Europe/Brussels",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        for (DeclaredTable table : childrenFirst()) {
            try {
                purgeWhole(table);
            } catch (RuntimeException e) {
                // One table's fault must not keep the others' rows beyond their time.
                metrics.counter("sentum.privacy.retention.failures", "table", table.name())
                        .increment();
                LOG.errorf(e, "retention: %s could not be purged", table.name());
            }
        }
    }

    private void purgeWhole(DeclaredTable table) {
        int all = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> purge.batch(table));
            all += batch;
        } while (batch == config.retention().batchRows());
        if (all > 0) {
            metrics.counter("sentum.privacy.retention.purged", "table", table.name())
                    .increment(all);
            LOG.infof("retention: %d rows of %s", all, table.name());
        }
    }

    private List<DeclaredTable> childrenFirst() {
        try (Connection connection = database.getConnection()) {
            return ChildrenFirst.order(connection, inventory.tables()).stream()
                    .filter(DeclaredTable::hasLastDay)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be ordered", e);
        }
    }
}
