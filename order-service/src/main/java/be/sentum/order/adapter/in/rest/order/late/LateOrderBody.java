package be.sentum.order.adapter.in.rest.order.late;

import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.timing.LateOrder;
import java.time.Instant;
import java.util.UUID;

/** An order that should have gone on by {@code since}. Whose it is, is behind GET /orders/{id}, where the read is kept. */
record LateOrderBody(UUID id, String number, OrderStatus status, Instant since) {

    static LateOrderBody of(LateOrder late) {
        return new LateOrderBody(late.id().value(), late.number().value(), late.status(), late.since());
    }
}
