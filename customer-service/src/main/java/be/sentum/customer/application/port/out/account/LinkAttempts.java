package be.sentum.customer.application.port.out.account;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.LinkAttempt;
import java.time.Instant;
import java.util.Optional;

/** Attempts to tie a log-in to a customer, at most one a log-in. */
public interface LinkAttempts {

    /** The log-in's attempt; until this transaction ends nobody else gets it, nor writes one for the log-in. */
    Optional<LinkAttempt> take(Login login);

    /** Keeps the attempt, in place of one before. */
    void put(LinkAttempt attempt);

    void remove(Login login);

    /** How many codes went to that customer since then, whoever asked; until this transaction ends nobody else sends one. */
    int sentTo(CustomerId customer, Instant since);

    /** Removes attempts that expired before then. */
    void removeExpiredBefore(Instant end);
}
