package be.sentum.order.adapter.in.rest.order.late;

import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.timing.LateOrder;
import java.time.Instant;
import java.util.UUID;

/**
 * An order that should have gone on by {@code since}. Whose it is, is behind GET /orders/{id}, where the read is kept.
 *
 * @param reason overdue, or nobody_to_deliver_to when whom it was for was erased
 */
record LateOrderBody(UUID id, String number, OrderStatus status, Instant since, String reason) {

    static LateOrderBody of(LateOrder late) {
        return new LateOrderBody(
                late.id().value(), late.number().value(), late.status(), late.since(), word(late.reason()));
    }

    private static String word(LateOrder.Reason reason) {
        return switch (reason) {
            case OVERDUE -> "overdue";
            case NOBODY_TO_DELIVER_TO -> "nobody_to_deliver_to";
        };
    }
}
