package be.sentum.customer.application.port.in.account;

import be.sentum.customer.domain.CustomerId;
import java.util.List;

/**
 * The daily round of RET-05: tells the inactive, closes the accounts of those who stay inactive, deletes what was closed
 * long enough. Whose notice could not be delivered is not closed: the notice is written again when it would have ended,
 * and {@link UndeliveredNotices} lists them meanwhile. Restricted persons are left as they are (Art. 18).
 */
public interface KeepAccounts {

    /** Accounts about which something may be due, at most so many, without those already seen in this round. */
    List<CustomerId> due(List<CustomerId> seen, int atMost);

    /** Does what is due about one account; nothing when it is not due any more, or another replica is at it. */
    void keep(CustomerId customer);

    /** Deletes attempts to link an account that are over. */
    void forgetAttempts();
}
