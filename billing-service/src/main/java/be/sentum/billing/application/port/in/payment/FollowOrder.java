package be.sentum.billing.application.port.in.payment;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.OrderEnd;
import java.time.Instant;

/**
 * Keeps what billing must know of an order to recognise its payments: number, total, how it is paid, and whether it is
 * over. Idempotent; what is told of an order that is not here changes nothing.
 */
public interface FollowOrder {

    void placed(Placed placed);

    /** The buyer pays first after all. */
    void prepaymentChosen(OrderId order, Instant at);

    /** What came in for it is owed back from then on. */
    void ended(OrderId order, OrderEnd end);

    /** What came in was not awaited: it is owed back, and the order costs what it cost. Nothing where it is over anyway. */
    void unwanted(OrderId order, Euro amount, Instant at);

    /** @param total VAT included */
    record Placed(OrderId order, String number, CustomerId customer, boolean prepaid, Euro total, Instant at) {}
}
