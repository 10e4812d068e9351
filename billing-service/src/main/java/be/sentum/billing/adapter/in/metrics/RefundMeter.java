package be.sentum.billing.adapter.in.metrics;

import be.sentum.billing.application.port.in.payment.PaymentQueries;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Refunds owed, and those past their last day, as gauges: the second is an alarm (CEL VI.50, 14 days). */
@ApplicationScoped
class RefundMeter {

    private final PaymentQueries payments;
    private final MeterRegistry meters;
    private final List<Meter> gauges = new ArrayList<>();

    RefundMeter(PaymentQueries payments, MeterRegistry meters) {
        this.payments = payments;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        gauge("sentum.billing.refunds.owed", "Orders of which money is owed back", PaymentQueries.Refunds::owed);
        gauge(
                "sentum.billing.refunds.overdue",
                "Orders of which money should have been paid back",
                PaymentQueries.Refunds::overdue);
    }

    /** The registry can outlive this application in one JVM; a gauge of a stopped one would hide its successor's. */
    void unregister(@Observes ShutdownEvent event) {
        gauges.forEach(meters::remove);
    }

    private void gauge(String name, String what, ToDoubleFunction<PaymentQueries.Refunds> number) {
        gauges.add(Gauge.builder(name, this, meter -> meter.read(number))
                .description(what)
                .strongReference(true)
                .register(meters));
    }

    private double read(ToDoubleFunction<PaymentQueries.Refunds> number) {
        try {
            return number.applyAsDouble(payments.refunds());
        } catch (RuntimeException _) {
            return Double.NaN;
        }
    }
}
