package be.sentum.order.application.port.out;

import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Customers#standing}, {@link ClosedAccounts} and {@link Buyers} answer about one customer, at once: for
 * placing an order, which has to be fast. Holds off an erasure until the transaction ends.
 */
@FunctionalInterface
public interface BuyerFiles {

    File open(CustomerId customer);

    /** @param buyer absent as long as the customer's card has not arrived */
    record File(Standing standing, boolean closed, @Nullable Buyer buyer) {}
}
