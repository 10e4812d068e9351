package be.sentum.customer.adapter.in.schedule.account;

import be.sentum.customer.application.port.in.account.UndeliveredNotices;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** How many inactive customers the notice did not reach, as a gauge: an alarm, because RET-05 stands still for them. */
@ApplicationScoped
class NoticeMeter {

    /** More than this are shown as so many. */
    private static final int COUNTED = 1_000;

    private final UndeliveredNotices undelivered;
    private final MeterRegistry meters;
    private @Nullable Gauge gauge;

    NoticeMeter(UndeliveredNotices undelivered, MeterRegistry meters) {
        this.undelivered = undelivered;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        gauge = Gauge.builder("sentum.customer.account.notices.undelivered", this, NoticeMeter::number)
                .description("Inactive customers whom the notice of RET-05 did not reach")
                .strongReference(true)
                .register(meters);
    }

    /** The registry can outlive this application in one JVM; a gauge of a stopped one would hide its successor's. */
    void unregister(@Observes ShutdownEvent event) {
        if (gauge != null) {
            meters.remove(gauge);
        }
    }

    private double number() {
        try {
            return undelivered.first(COUNTED).size();
        } catch (RuntimeException _) {
            return Double.NaN;
        }
    }
}
