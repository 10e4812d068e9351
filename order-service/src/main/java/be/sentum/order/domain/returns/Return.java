package be.sentum.order.domain.returns;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.delivery.ParcelLine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Goods of an order that came back; never changes.
 *
 * @param lines at least one
 * @param at when they were taken in
 */
public record Return(ReturnId id, OrderId order, List<ParcelLine> lines, ReturnReason reason, Instant at) {

    public Return {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("something came back");
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
