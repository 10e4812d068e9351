package be.sentum.order.application.port.in.withdrawal;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.withdrawal.Statement;
import java.util.Optional;

/**
 * The second step: who has the key of a statement confirms it. The order is withdrawn from, and the receipt leaves in the
 * same transaction. It is in time when the statement was. Idempotent by the key.
 */
public interface ConfirmWithdrawal {

    Result handle(String secret);

    /** What the key would confirm; empty for a key that is none, or whose time is over. */
    Optional<Asked> asked(String secret);

    record Asked(Order order, Statement statement) {}

    /** What came of it. */
    sealed interface Result {

        /** Also when it was confirmed before. */
        record Withdrawn(Order order, Statement statement) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
