package be.sentum.customer.application.port.in.account;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;

/** Notes, to the day, that somebody uses the account: a log-in was seen, or an order was placed (RET-05). */
public interface NoteActivity {

    /** A person looked at the account. Idempotent; an unknown log-in is nobody's. */
    void seen(Login login);

    /** Something was done for the person. Idempotent; an unknown customer has no account. */
    void active(CustomerId customer);
}
