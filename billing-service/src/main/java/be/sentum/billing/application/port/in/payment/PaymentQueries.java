package be.sentum.billing.application.port.in.payment;

import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.Payment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads payments and accounts. Somebody else's and unknown ones are the same: nothing. */
public interface PaymentQueries {

    /** The oldest first. */
    List<Payment> ofOrder(OrderId order, Viewer viewer);

    Optional<OrderAccount> account(OrderId order, Viewer viewer);

    /**
     * Accounts of which money is owed back, in the order of their ids: for those who see to it.
     *
     * @param after the last one of the part before; absent: from the first
     */
    List<OrderAccount> refundsOwed(@Nullable OrderId after, int limit);

    /** How many there are, and how many of them are past their last day. */
    Refunds refunds();

    /** @param overdue of the owed ones, those that should have been paid back */
    record Refunds(long owed, long overdue) {}
}
