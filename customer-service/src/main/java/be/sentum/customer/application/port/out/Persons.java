package be.sentum.customer.application.port.out;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.PersonStanding;
import org.jspecify.annotations.Nullable;

/** The persons whose rights this service answers for. */
public interface Persons {

    /** Notes a new person in the running transaction; idempotent. */
    void know(CustomerId customer, @Nullable Login login);

    /** Until the transaction ends an erasure of this person waits. */
    PersonStanding standing(CustomerId customer);
}
