package be.sentum.customer.application.port.out.account;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;

/**
 * The log-ins of customers, at the identity provider. What is asked here is noted in the running transaction, and done
 * after it: sooner or later, surely. Idempotent; a log-in that does not exist is done. Who is also staff keeps the log-in:
 * then only the role of a customer goes.
 */
public interface LogIns {

    /** Nobody gets in with it any more. */
    void disable(CustomerId customer, Login login);

    /** It goes, with everything the identity provider holds about the person. */
    void remove(CustomerId customer, Login login);
}
