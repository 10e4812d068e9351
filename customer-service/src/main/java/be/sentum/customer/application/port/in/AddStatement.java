package be.sentum.customer.application.port.in;

import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.Rejection;
import be.sentum.customer.domain.statement.Statement;

/**
 * Puts a person's supplementary statement beside a contested record (Art. 16 GDPR, REQ-REC-02). Under a restriction too:
 * the person asks for it (Art. 18(2) GDPR).
 */
public interface AddStatement {

    /** Not idempotent: the same words may be said twice. */
    Result handle(Command command);

    /**
     * @param owner the log-in that the customer must belong to: nobody else speaks for a person
     * @param about the contested field
     * @param text up to 5,000 characters
     */
    record Command(CustomerId customer, Login owner, String about, String text) {}

    /** What came of it. */
    sealed interface Result {

        record Added(Customer customer, Statement statement) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
