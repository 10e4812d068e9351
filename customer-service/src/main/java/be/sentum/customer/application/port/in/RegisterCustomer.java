package be.sentum.customer.application.port.in;

import be.sentum.customer.domain.Actor;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.Rejection;
import be.sentum.customer.domain.details.DetailsDraft;
import org.jspecify.annotations.Nullable;

/** Makes somebody a customer: for oneself, or by an agent for somebody without a log-in. */
public interface RegisterCustomer {

    /** Refuses invalid details, and a log-in that has a customer already. Not idempotent without a log-in. */
    Result handle(Command command);

    /**
     * @param login the caller's own; absent when an agent registers somebody
     * @param noticeVersionShown the privacy notice that was on the screen; showing is not agreeing (REQ-NOT-02)
     */
    record Command(
            @Nullable Login login,
            Actor by,
            DetailsDraft details,
            @Nullable String noticeVersionShown) {}

    /** What came of it. */
    sealed interface Result {
        record Registered(Customer customer) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
