package be.sentum.order.adapter.in.schedule;

import be.sentum.order.application.port.in.waiting.LateOrders;
import be.sentum.order.domain.progress.OrderStatus;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows our people how much waits for them; each replica counts the same, so take the greatest. */
@ApplicationScoped
class LateOrdersMeter {

    private final LateOrders orders;
    private final MultiGauge late;

    LateOrdersMeter(LateOrders orders, MeterRegistry metrics) {
        this.orders = orders;
        this.late = MultiGauge.builder("sentum.order.late")
                .description("Orders that wait for us longer than they should")
                .register(metrics);
    }

    @Scheduled(
            identity = "late-orders",
            every = "${sentum.order.wait.count-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void count() {
        Map<OrderStatus, Long> counted = orders.count();
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        for (OrderStatus status : OrderStatus.values()) {
            if (!status.isFinal()) {
                rows.add(MultiGauge.Row.of(Tags.of("status", status.name()), counted.getOrDefault(status, 0L)));
            }
        }
        late.register(rows, true);
    }
}
