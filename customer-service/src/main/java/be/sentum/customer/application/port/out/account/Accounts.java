package be.sentum.customer.application.port.out.account;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.Account;
import be.sentum.customer.domain.account.AccountRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All accounts, those of the erased excepted. */
public interface Accounts {

    /** Opens an account; nothing when there is one. */
    void open(CustomerId customer, LocalDate today);

    /** The account, waiting for whoever has it; until this transaction ends nobody else gets it to change it. */
    Optional<Account> findToChange(CustomerId customer);

    /** Like {@link #findToChange}; empty when somebody else has it. */
    Optional<Account> takeIfFree(CustomerId customer);

    /** Keeps what changed in an account that {@link #findToChange} or {@link #takeIfFree} gave. */
    void update(Account account);

    /** Notes activity of an open account, at most once a day; it ends a notice. */
    void activeOn(CustomerId customer, LocalDate today);

    /** The same for the customer of that log-in. */
    void activeOn(Login login, LocalDate today);

    /** Accounts for which {@link Account#due} answers something, oldest first, without those seen already. */
    List<CustomerId> due(AccountRules rules, LocalDate today, List<CustomerId> seen, int atMost);

    /** Open accounts whose notice is lost ({@link AccountLetters.Fate#LOST}), the longest noticed first. */
    List<NotReached> notReached(int atMost);

    /** @param noticedOn the day on which the lost letter was written */
    record NotReached(CustomerId customer, LocalDate noticedOn) {}
}
