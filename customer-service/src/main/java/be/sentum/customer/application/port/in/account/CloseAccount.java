package be.sentum.customer.application.port.in.account;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.Account;

/**
 * Closes an account at its owner's wish: the log-in is disabled, and after 30 days the profile is deleted (RET-05). What
 * is open is still carried out; what the law keeps is kept by its own rule.
 */
public interface CloseAccount {

    /** Idempotent: closing again answers as the first time. */
    Result handle(Command command);

    /** @param owner the log-in that the customer must belong to */
    record Command(CustomerId customer, Login owner) {}

    /** What came of it. */
    sealed interface Result {
        record Closed(Account.Closure closure) implements Result {}

        /** No such customer, or somebody else's: the same answer for both. */
        record Unknown() implements Result {}

        /** The person has restricted the administration of the account (Art. 18 GDPR). */
        record Restricted() implements Result {}
    }
}
