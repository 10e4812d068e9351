package be.sentum.customer.application.port.in.account;

import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.Login;

/** Ties the log-in to the customer whose mailbox received the code. */
public interface ConfirmLink {

    /** A code works once. */
    Result handle(Command command);

    record Command(Login login, String code) {}

    /** What came of it. */
    sealed interface Result {
        record Linked(Customer customer) implements Result {}

        /** A customer belongs to this log-in already. */
        record CustomerExists() implements Result {}

        /** The customer was tied to another log-in meanwhile. */
        record Taken() implements Result {}

        record WrongCode() implements Result {}

        /** Too old, nothing was asked for, or the account was closed meanwhile. */
        record Expired() implements Result {}

        record TriesExhausted() implements Result {}
    }
}
