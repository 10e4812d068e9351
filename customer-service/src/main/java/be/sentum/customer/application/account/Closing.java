package be.sentum.customer.application.account;

import be.sentum.customer.application.port.out.account.AccountEvents;
import be.sentum.customer.application.port.out.account.AccountLetters;
import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.application.port.out.account.LogIns;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.Account;
import be.sentum.customer.domain.account.AccountRules;
import be.sentum.customer.domain.account.ClosureReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** What closing an account means, whoever asked for it. */
@ApplicationScoped
class Closing {

    private final Accounts accounts;
    private final AccountEvents events;
    private final AccountLetters letters;
    private final LogIns logIns;
    private final AccountRules rules;
    private final InstantSource clock;

    Closing(
            Accounts accounts,
            AccountEvents events,
            AccountLetters letters,
            LogIns logIns,
            AccountRules rules,
            InstantSource clock) {
        this.accounts = accounts;
        this.events = events;
        this.letters = letters;
        this.logIns = logIns;
        this.rules = rules;
        this.clock = clock;
    }

    Account.Closure close(Customer customer, Account account, ClosureReason reason) {
        Account.Closure earlier = account.closure();
        if (earlier != null) {
            return earlier;
        }
        Account.Closure closure = new Account.Closure(
                reason,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                BrusselsDay.of(clock).plus(rules.kept()));
        accounts.update(new Account(customer.id(), account.activeOn(), account.notice(), closure));
        events.closed(customer.id(), closure);
        letters.closed(customer, closure.lastDay());
        Login login = customer.login();
        if (login != null) {
            logIns.disable(customer.id(), login);
        }
        return closure;
    }
}
