package be.sentum.order.application.port.in.withdrawal;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.withdrawal.OrderReference;
import be.sentum.order.domain.withdrawal.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first of two steps to withdraw from an order (REQ-ORD-04; Art. 11a Directive (EU) 2023/2673): who, from what, and
 * where the receipt goes. The buyer, logged in, gets the key of the second step at once. Anybody else has it sent to that
 * address, and only if the order was bought under that name; they are answered the same whatever became of it.
 */
public interface StateWithdrawal {

    /**
     * Counts a try of whoever is not logged in as the buyer; of one order all of them together, however it is named. To be
     * called before {@link #handle}, and outside its transaction: it counts even when that fails.
     *
     * @return what to answer instead of going on; empty when there is nothing against it
     */
    Optional<Result.TooMany> tried(Command command);

    /** @return anything but {@link Result.TooMany} */
    Result handle(Command command);

    /**
     * @param customer who is logged in, absent when nobody is
     * @param email where the receipt goes, and the key to whoever is not logged in as the buyer
     */
    record Command(OrderReference order, @Nullable CustomerId customer, String name, String email, String language) {}

    /** What came of it. */
    sealed interface Result {

        /**
         * To the buyer.
         *
         * @param secret confirms it
         */
        record Stated(Order order, Statement statement, String secret) implements Result {}

        /** To everybody else. */
        record TakenIn(Instant until) implements Result {}

        /** To the buyer. */
        record Refused(Rejection reason) implements Result {}

        /** Too many statements about one order by people who are not logged in as its buyer. */
        record TooMany(Duration pause) implements Result {}
    }
}
