package be.sentum.order.application.waiting;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.waiting.LateOrders;
import be.sentum.order.application.port.out.Waits;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.timing.LateOrder;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@UseCase
class LateOrdersHandler implements LateOrders {

    private final Waits waits;
    private final InstantSource clock;

    LateOrdersHandler(Waits waits, InstantSource clock) {
        this.waits = waits;
        this.clock = clock;
    }

    @Override
    public List<LateOrder> list(@Nullable Place after, int limit) {
        return waits.late(clock.instant(), after, limit);
    }

    @Override
    public Map<OrderStatus, Long> count() {
        return waits.countLate(clock.instant());
    }
}
