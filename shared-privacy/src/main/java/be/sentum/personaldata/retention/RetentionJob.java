package be.sentum.personaldata.retention;

import be.sentum.personaldata.PersonalDataConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * The nightly round of the retention schedule (REQ-RET-01): rows whose last day is past are deleted, columns whose own
 * last day is past are cleared, in batches of one transaction each; legal holds and two grounds of restriction spare what
 * they are about. Says how many, never what (REQ-RET-02). Any number of replicas may run it together.
 */
@Singleton
public class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final Endings endings;
    private final Purge purge;
    private final PlannerSamples samples;
    private final PersonalDataConfig config;
    private final MeterRegistry metrics;

    RetentionJob(
            Endings endings, Purge purge, PlannerSamples samples, PersonalDataConfig config, MeterRegistry metrics) {
        this.endings = endings;
        this.purge = purge;
        this.samples = samples;
        this.config = config;
        this.metrics = metrics;
    }

    /** Ends all that is due now. Idempotent; one table's fault does not keep the others' rows beyond their time. */
    @Scheduled(
            cron = "${sentum.privacy.retention.cron:0 30 3 * * ?}",
            timeZone = "Europe/Brussels",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void run() {
        for (Ending ending : endings.all()) {
            String table = ending.table().name();
            try {
                whole(ending);
            } catch (RuntimeException e) {
                metrics.counter("sentum.privacy.retention.failures", "table", table)
                        .increment();
                LOG.errorf(e, "retention: %s could not be purged", table);
            }
        }
        samples.forget();
    }

    private void whole(Ending ending) {
        int all = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> purge.batch(ending));
            all += batch;
        } while (batch == config.retention().batchRows());
        if (all > 0) {
            String table = ending.table().name();
            if (ending.isOfRows()) {
                metrics.counter("sentum.privacy.retention.purged", "table", table)
                        .increment(all);
                LOG.infof("retention: %d rows of %s", all, table);
            } else {
                metrics.counter("sentum.privacy.retention.cleared", "table", table)
                        .increment(all);
                LOG.infof("retention: %s cleared in %d rows of %s", ending.field(), all, table);
            }
        }
    }
}
