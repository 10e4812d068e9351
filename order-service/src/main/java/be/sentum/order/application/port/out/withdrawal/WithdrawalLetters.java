package be.sentum.order.application.port.out.withdrawal;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.withdrawal.Statement;

/** Letters about a withdrawal, to the address of its statement; they leave if the transaction commits. */
public interface WithdrawalLetters {

    /** Asks whoever has the mailbox to confirm. */
    void askToConfirm(Order order, Statement statement, String secret);

    /** The receipt on a durable medium: what was stated, and when (Art. 11a(4)). Once for each statement. */
    void receipt(Order order, Statement confirmed);
}
