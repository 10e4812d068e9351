package be.sentum.customer.application.port.out.account;

import be.sentum.customer.domain.Customer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Letters about an account, written in the running transaction, in the customer's language. */
public interface AccountLetters {

    /**
     * The first contact: it has the right to object in a block of its own (REQ-OBJ-03).
     *
     * @param objectionLink where one click objects to direct marketing
     */
    void welcome(Customer customer, String objectionLink);

    /** A code to tie a log-in to the customer, worthless after that. */
    void linkCode(Customer customer, String code, Instant expiresAt);

    /** The account will be closed on that day unless it is used. Answers the letter's id. */
    UUID inactivity(Customer customer, LocalDate closesOn);

    /** What became of a letter in the last twelve months. */
    Fate fate(UUID letter);

    /** Where a letter is. */
    enum Fate {
        /** The person's mail server has it. */
        SENT,
        /** It is on its way. */
        WAITING,
        /** Nobody has it: the mail server refused it, or did not answer for too long. */
        LOST
    }

    /** The account is closed; its profile is deleted after that day. */
    void closed(Customer customer, LocalDate lastDay);
}
