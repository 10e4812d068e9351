package be.sentum.order.domain.timing;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.progress.OrderStatus;
import java.time.Instant;

/** An order that waits for us longer than it should, without whose it is; {@code since} is when it should have gone on. */
public record LateOrder(OrderId id, OrderNumber number, OrderStatus status, Instant since, Reason reason) {

    /** What it waits for. */
    public enum Reason {
        /** What comes next has not come in its time. */
        OVERDUE,
        /** Whom it was for was erased, so no parcel can leave: our people ask the buyer, or cancel (REQ-ORD-05). */
        NOBODY_TO_DELIVER_TO;

        /** Of an order in that state, which goes somewhere or does not. */
        public static Reason of(OrderStatus status, boolean goesSomewhere) {
            return !goesSomewhere && status.canBecome(OrderStatus.SHIPPED) ? NOBODY_TO_DELIVER_TO : OVERDUE;
        }
    }
}
