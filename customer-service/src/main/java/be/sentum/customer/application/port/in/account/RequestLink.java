package be.sentum.customer.application.port.in.account;

import be.sentum.customer.domain.CustomerNumber;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.value.EmailAddress;

/**
 * Asks to tie a log-in to a customer that an agent created. A one-time code goes by mail to the address that is known,
 * and whoever asks does not learn whether there is one.
 */
public interface RequestLink {

    /** A new request ends the one before; the same answer whether somebody was found or not. */
    Result handle(Command command);

    record Command(Login login, Target target) {}

    /** Whom the caller says to be. */
    sealed interface Target {
        record ByEmail(EmailAddress email) implements Target {}

        record ByNumber(CustomerNumber number) implements Target {}
    }

    /** What came of it. */
    sealed interface Result {
        /** A code was sent, if there is such a customer without a log-in. */
        record Accepted() implements Result {}

        /** A customer belongs to this log-in already. */
        record CustomerExists() implements Result {}

        /** This log-in has asked too often. */
        record TooManyRequests() implements Result {}
    }
}
