package be.sentum.customer.application.port.out.account;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.account.Account;
import java.time.Instant;

/** Tells other services, in the same transaction as the change itself. */
public interface AccountEvents {

    void closed(CustomerId customer, Account.Closure closure);

    /** An unsubscribe link was used: an objection to direct marketing. */
    void unsubscribed(CustomerId customer, Instant at);
}
