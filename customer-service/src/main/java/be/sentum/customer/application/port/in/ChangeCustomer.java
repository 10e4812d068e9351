package be.sentum.customer.application.port.in;

import be.sentum.customer.domain.Actor;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.Rejection;
import be.sentum.customer.domain.details.DetailsPatch;
import org.jspecify.annotations.Nullable;

/** Corrects or completes a customer's details, effective at once (REQ-REC-01). */
public interface ChangeCustomer {

    /** Idempotent: a patch that changes nothing leaves the version as it is and tells nobody. */
    Result handle(Command command);

    /**
     * @param owner the log-in that the customer must belong to; absent when staff change it
     * @param expectedVersion the version that the caller has read
     */
    record Command(CustomerId customer, @Nullable Login owner, Actor by, long expectedVersion, DetailsPatch patch) {}

    /** What came of it. */
    sealed interface Result {
        record Changed(Customer customer) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
