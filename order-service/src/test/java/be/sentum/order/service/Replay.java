package be.sentum.order.service;

import be.sentum.events.Topic;
import be.sentum.events.order.OrderStep;
import be.sentum.events.order.OrderStepEvent;
import be.sentum.order.domain.payment.PaymentId;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderHistory;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.progress.TimelineEntry;
import be.sentum.testing.KafkaProbe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The histories of all orders, from what stands on the topic and nothing else. */
final class Replay {

    private final Map<UUID, List<OrderHistory.Step>> steps = new HashMap<>();
    private final Map<UUID, List<OrderStepEvent>> events = new HashMap<>();

    private Replay() {}

    static Replay of(KafkaProbe kafka) {
        Replay replay = new Replay();
        kafka.all(Topic.ORDER_EVENTS).forEach(event -> {
            if (event instanceof OrderStepEvent told) {
                replay.hear(told);
            }
        });
        return replay;
    }

    private void hear(OrderStepEvent event) {
        events.computeIfAbsent(event.orderId(), _ -> new ArrayList<>()).add(event);
        OrderStep step = event.step();
        if (step != null) {
            steps.computeIfAbsent(event.orderId(), _ -> new ArrayList<>())
                    .add(new OrderHistory.Step(step.position(), entry(step)));
        }
    }

    private static TimelineEntry entry(OrderStep step) {
        return new TimelineEntry(
                OrderStatus.valueOf(step.status()),
                step.at(),
                Cause.valueOf(step.cause().toUpperCase(Locale.ROOT)),
                step.paymentId() == null ? null : new PaymentId(step.paymentId()));
    }

    OrderHistory of(UUID order) {
        return OrderHistory.replay(steps.getOrDefault(order, List.of()));
    }

    long count(UUID order, Class<? extends OrderStepEvent> type) {
        return events.getOrDefault(order, List.of()).stream()
                .filter(type::isInstance)
                .count();
    }
}
