package be.sentum.billing.adapter.in.metrics;

import be.sentum.billing.application.port.in.credit.CreditQueries;
import be.sentum.billing.domain.credit.CreditRequest;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Returns that could not be credited, as a gauge: an alarm, because a human has to look. */
@ApplicationScoped
class CreditMeter {

    private final CreditQueries credits;
    private final MeterRegistry meters;
    private @Nullable Gauge gauge;

    CreditMeter(CreditQueries credits, MeterRegistry meters) {
        this.credits = credits;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        gauge = Gauge.builder("sentum.billing.credits.refused", this, CreditMeter::refused)
                .description("Returns for which more would be credited than remains of their invoice")
                .strongReference(true)
                .register(meters);
    }

    /** The registry can outlive this application in one JVM; a gauge of a stopped one would hide its successor's. */
    void unregister(@Observes ShutdownEvent event) {
        if (gauge != null) {
            meters.remove(gauge);
        }
    }

    private double refused() {
        try {
            return credits.count(CreditRequest.State.REFUSED);
        } catch (RuntimeException _) {
            return Double.NaN;
        }
    }
}
